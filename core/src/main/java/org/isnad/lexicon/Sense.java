package org.isnad.lexicon;

/** One thing that a form may stand for, with the {@link Features} of the form and of the clitics around it. */
public record Sense(Lexeme lexeme, int features) {
    public boolean has(int any) {
        return (features & any) != 0;
    }
}
