package org.isnad.statement.cue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Lexeme;
import org.isnad.reading.Statement.Act;
import org.isnad.text.Folding;

/**
 * A verb of reporting, in all its forms.
 *
 * @param prepositions folded, those after which the content may follow
 */
public record Cue(String lemma, Act act, Set<Frame> frames, Set<String> prepositions) implements Lexeme {
    /** How the content is attached, and how the verb stands to what was said before. */
    public enum Frame {
        /** By {@code أن} or {@code إن}. */
        CLAUSE,
        /** As a verbal noun after the subject. */
        OBJECT,
        /** As any noun phrase after the subject. */
        NOUN,
        /** An attack, or the responsibility for one. */
        CLAIM,
        /** A thing and what it is taken for: {@code اعتبر الاتفاق خطرا}. */
        PREDICATE,
        /** Its object is the one spoken to. */
        ADDRESSEE,
        /** Its object is the one who is told the content: {@code أبلغ}. */
        HEARER,
        /** In quotation marks or after a colon. */
        QUOTE,
        /** {@code حمّل} somebody {@code مسؤولية} something. */
        RESPONSIBILITY,
        /** Thanks, wishes or an apology: {@code قدم شكره}. */
        THANKS,
        /** By {@code ب} with a verbal noun, and nothing else. */
        ORDER,
        /** {@code نقل عن}: the source follows the preposition, the subject passes it on. */
        RELAY,
        /** It goes on with what the same one has said: {@code أضاف}. */
        GOING_ON,
        /** It points out more of what the same one has said: {@code أوضح}. */
        POINTING,
        /** It does nothing but report: {@code قال}, {@code أضاف}, {@code أوضح}. */
        PLAIN
    }

    static Cue of(String lemma, Act act, String[] attachments) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new HashSet<>();
        for (String attachment : attachments) {
            switch (attachment) {
                case "an" -> frames.add(Frame.CLAUSE);
                case "obj" -> frames.add(Frame.OBJECT);
                case "noun" -> frames.add(Frame.NOUN);
                case "claim" -> frames.add(Frame.CLAIM);
                case "pred" -> frames.add(Frame.PREDICATE);
                case "addr" -> frames.add(Frame.ADDRESSEE);
                case "hear" -> {
                    frames.add(Frame.ADDRESSEE);
                    frames.add(Frame.HEARER);
                }
                case "quote" -> frames.add(Frame.QUOTE);
                case "responsibility" -> frames.add(Frame.RESPONSIBILITY);
                case "thanks" -> frames.add(Frame.THANKS);
                case "order" -> frames.add(Frame.ORDER);
                case "relay" -> frames.add(Frame.RELAY);
                case "on" -> frames.add(Frame.GOING_ON);
                case "point" -> frames.add(Frame.POINTING);
                case "plain" -> frames.add(Frame.PLAIN);
                default -> prepositions.add(Folding.fold(attachment));
            }
        }
        return new Cue(lemma, act, frames, prepositions);
    }

    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
