package org.isnad.statement.cue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        PLAIN,
        /** It may stand with its subject alone, apart from the content: {@code كما قال فلان}. */
        ASIDE,
        /** It is said of nobody without one to whom it is done: {@code حث}, {@code أبلغ}. */
        OWED
    }

    /** The frames by what {@code cues.tsv} calls them; whatever else stands there is a preposition. */
    private static final Map<String, List<Frame>> FRAMES = Map.ofEntries(
            Map.entry("an", List.of(Frame.CLAUSE)),
            Map.entry("obj", List.of(Frame.OBJECT)),
            Map.entry("noun", List.of(Frame.NOUN)),
            Map.entry("claim", List.of(Frame.CLAIM)),
            Map.entry("pred", List.of(Frame.PREDICATE)),
            Map.entry("addr", List.of(Frame.ADDRESSEE)),
            Map.entry("hear", List.of(Frame.ADDRESSEE, Frame.HEARER)),
            Map.entry("quote", List.of(Frame.QUOTE)),
            Map.entry("responsibility", List.of(Frame.RESPONSIBILITY)),
            Map.entry("thanks", List.of(Frame.THANKS)),
            Map.entry("order", List.of(Frame.ORDER)),
            Map.entry("relay", List.of(Frame.RELAY)),
            Map.entry("on", List.of(Frame.GOING_ON)),
            Map.entry("point", List.of(Frame.POINTING)),
            Map.entry("plain", List.of(Frame.PLAIN)),
            Map.entry("aside", List.of(Frame.ASIDE)),
            Map.entry("owed", List.of(Frame.OWED)));

    static Cue of(String lemma, Act act, String[] attachments) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new HashSet<>();
        for (String attachment : attachments) {
            List<Frame> named = FRAMES.get(attachment);
            if (named == null) {
                prepositions.add(Folding.fold(attachment));
            } else {
                frames.addAll(named);
            }
        }
        return new Cue(lemma, act, frames, prepositions);
    }

    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
