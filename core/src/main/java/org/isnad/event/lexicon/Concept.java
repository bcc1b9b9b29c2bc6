package org.isnad.event.lexicon;

import java.util.Locale;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Word;

/** What kind of thing a word names, where that shows what a word of many senses beside it means. Listed in {@code concepts.tsv}. */
public enum Concept implements Lexeme {
    /** People or things that are counted and do nothing: {@code 20 طالبا}. */
    COUNTED,
    /** What aims at something without arms: {@code برنامج}, {@code رسوم}. */
    PROGRAMME,
    /** What violence is told to go on or grow: {@code تصاعد}, {@code دوامة}. */
    SURGE,
    /** What happens within four walls, or in words: {@code الأسري}, {@code اللفظي}. */
    DOMESTIC,
    /** What gets a danger across as a threat: {@code رسالة}, {@code تلقى}. */
    MESSAGE,
    /** What cannot be struck, taken or lost but in a figure of speech: {@code الثقة}. */
    ABSTRACT,
    /** What one comes to hold in a contest: {@code المركز}. */
    RANK,
    /** What offices, ports and hospitals receive: {@code المراجعين}, {@code السفن}. */
    CLIENT,
    /** Whom and what anybody visits: {@code أسرته}, {@code المتحف}. */
    PLAIN,
    /** What is contested before a court: {@code الحكم}. */
    RULING,
    /** What is drawn up or edited: {@code محضر}. */
    PAPER,
    /** What is opened, freed or closed to trade and custom: {@code سوق}, {@code صناديق}. */
    MARKET,
    /** Beasts and goods that are put away: {@code الدواجن}. */
    STOCK,
    /** Who interviews: {@code قناة}, {@code تلفزيوني}. */
    MEDIA,
    /** What asks, forbids and warns as no party does: {@code الإسلام}, {@code الضمير}. */
    DIVINE,
    /** Fire, water and beasts, which do no deed of anybody's: {@code ألسنة اللهب}, {@code الدب}. */
    ELEMENT,
    /** What somebody could do, which he has not done: {@code قدرة}. */
    FACULTY,
    /** Getting or needing what is still wanted: {@code الحصول}. */
    SOUGHT,
    /** What somebody declines to say: {@code التعليق}. */
    RETICENCE,
    /** What is said of sanctions that stand: {@code قائمة العقوبات}. */
    REGIME,
    /** What lays down for all what is done: {@code الدستور}. */
    LAW,
    /** Men, bodies, tools, rules and kinds that the noun after them only names: {@code موظف الاستقبال}, {@code وسائل القمع}. */
    HEAD;

    /** Whether a word names such a thing, with whatever clitics. */
    public boolean at(Page page, int t) {
        return sense(page, t) != null;
    }

    /** The sense in which a word names such a thing, or null. */
    public Sense sense(Page page, int t) {
        Word word = page.word(t);
        if (word.sense(Concept.class) == null) {
            return null;
        }
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() == this) {
                return word.sense(i);
            }
        }
        return null;
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Concept.class, "concepts.tsv", 2)) {
            for (String kind : row.all(1)) {
                Concept concept = valueOf(kind.toUpperCase(Locale.ROOT));
                Conjugation.noun(row.get(0), Features.NOUN, (form, features) -> lexicon.add(form, concept, features));
            }
        }
    }
}
