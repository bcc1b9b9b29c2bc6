package org.isnad.event.lexicon;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexeme;
import org.isnad.reading.Event.Type;

/**
 * A verb or noun that tells an event.
 *
 * @param mode PLOVER's, or null
 * @param recipients folded prepositions after which the recipient stands, or {@code obj}, {@code subj}, {@code sym}
 * @param patient whether the genitive of the verbal noun is the one acted on
 * @param role what its subject does
 * @param strength 3 nearly always such an event, 2 usually, 1 only with a named party, 0 only with a sign of force
 */
public record Trigger(
        String lemma, Type type, String mode, Set<String> recipients, boolean patient, Role role, int strength)
        implements Lexeme {
    /** What the subject of a trigger has to do with it. */
    public enum Role {
        DOES,
        /** It only tells that somebody came to harm, whatever brought it about. */
        HARM,
        /** It has no subject of its own: {@code يجب}, {@code ضرورة}. */
        NONE,
        /** Holding ground is a state; taking it is told in the past, or under a verb. */
        GAIN,
        /** It tells an event only under a verb that sets it going: {@code أطلق المسلحون النار}. */
        GOVERNED,
        /** It only points back to what has been told: {@code الحادث}. */
        BACK,
        /** Whoever gives the order does what is ordered, where nobody is told to. */
        ORDERS,
        /** What it is done to is a paper told before it: {@code الاتفاق الذي وقعته}. */
        PAPER,
        /** What it is done to is a blow, which falls back on whoever struck it: {@code صد هجوما}. */
        FENDS,
        /** It tells an event only where somebody asks for it: {@code مغادرة}. */
        ASKED,
        /** It is what an armed operation is called: {@code غصن الزيتون}. */
        NAMES,
        /** It is force where those who are turned out bear arms: {@code طرد}. */
        DRIVES,
        /** It is support where it is only declared: {@code دعم}. */
        BACKS,
        /** A court does it to whoever stands trial: {@code يحاكم}. */
        TRIES
    }

    /** Verbs of set phrases within which nobody acts. */
    private static final Set<String> SENDING = Set.of("أدخل", "أرسل", "استقدم", "حشد", "درب", "دفع", "سحب", "نشر");

    /** Nouns of what is shot or thrown. */
    private static final Set<String> WEAPONS = Set.of("رصاص", "طلقات", "غاز", "قذيفة", "براميل", "صاروخا");

    /** The trigger that a hit has found. */
    public static Trigger of(Hit hit) {
        return (Trigger) hit.sense().lexeme();
    }

    /** A death or an injury, whatever brought it about. */
    public boolean isEffect() {
        return role == Role.HARM;
    }

    /** What leaving tells where an agreement is left. */
    public Trigger breaking() {
        return new Trigger(lemma, Type.SANCTION, "withdraw", Set.of("مع"), patient, role, strength);
    }

    /** {@code طرد}: of an envoy, or of armed men. */
    public boolean mayDriveOut() {
        return role == Role.DRIVES;
    }

    /** What turning out tells where armed men are driven from a place. */
    public Trigger drivingOut() {
        return new Trigger(lemma, Type.ASSAULT, null, recipients, patient, role, strength);
    }

    /** {@code دعم}: of help, or of words. */
    public boolean mayBeBacking() {
        return role == Role.BACKS;
    }

    /** What help tells where it is only declared. */
    public Trigger backing() {
        return new Trigger(lemma, Type.SUPPORT, null, recipients, patient, role, strength);
    }

    /** {@code هاجم}, {@code شن هجوما}: of a blow or of harsh words. */
    public boolean mayBeWords() {
        return type == Type.ASSAULT && (lemma.equals("هاجم") || lemma.startsWith("شن هجوم"));
    }

    /** The harsh words that it may tell instead of a blow. */
    public Trigger inWords() {
        return new Trigger(lemma, Type.ACCUSE, "disapprove", Set.of("obj", "علي"), false, role, 1);
    }

    /** {@code أدان}: of something that is condemned, or of somebody by a court. */
    public boolean mayConvict() {
        return type == Type.ACCUSE && (lemma.equals("أدان") || lemma.equals("دان") || lemma.equals("إدانة"));
    }

    /** What a finding of guilt by a court tells, where condemning tells the word otherwise. */
    public Trigger convicting() {
        return new Trigger(lemma, Type.SANCTION, "convict", Set.of("obj"), true, role, 2);
    }

    /** Whether what it acts on follows without a preposition. */
    public boolean takesObject() {
        return recipients.contains("obj") || patient;
    }

    /** {@code يحاكم}: to try somebody. */
    public boolean isTrial() {
        return role == Role.TRIES;
    }

    /** {@code أطلق صاروخا}: what is fired at a quarter of a country is fired at the country. */
    public boolean isShot() {
        return lemma.startsWith("أطلق") || lemma.startsWith("إطلاق");
    }

    /** {@code غصن الزيتون}: what an armed operation is called. */
    public boolean isOperation() {
        return role == Role.NAMES;
    }

    /** {@code استخدام غاز السارين}: what a blow is struck with. */
    public boolean isUse() {
        return type == Type.ASSAULT && lemma.startsWith("استخدم ");
    }

    /** {@code رددوا هتافات}: what a crowd does where it demonstrates. */
    public boolean isCry() {
        return type == Type.PROTEST && (lemma.startsWith("هتف") || lemma.startsWith("ردد"));
    }

    /** {@code نشر جنودا}: a phrase within which those stand who are sent, not who sends them. */
    public boolean sends() {
        int space = lemma.indexOf(' ');
        return space > 0 && SENDING.contains(lemma.substring(0, space));
    }

    /** {@code رصاص حي}, {@code قنابل الغاز}: what is shot or thrown. */
    public boolean isOfWeapon() {
        return type == Type.ASSAULT && WEAPONS.contains(lemma.split(" ")[0]);
    }

    public boolean isGain() {
        return role == Role.GAIN;
    }

    /** {@code سيطر}, {@code استعاد}, {@code حرر}. */
    public boolean takesGround() {
        return isGain() || lemma.startsWith("استعاد") || lemma.startsWith("حرر") || lemma.startsWith("طهر");
    }

    /** Whether it needs a verb that sets it going. */
    public boolean isGoverned() {
        return role == Role.GOVERNED;
    }

    /** Whether it tells an event only of a paper that is told before it. */
    public boolean isOfPaper() {
        return role == Role.PAPER;
    }

    /** Whether it meets a blow of somebody else's. */
    public boolean isFending() {
        return role == Role.FENDS;
    }

    /** Whether it tells an event only where it is asked for: {@code طلب منه مغادرة البلاد}. */
    public boolean isAsked() {
        return role == Role.ASKED;
    }

    /** Whether it orders something. */
    public boolean isOrder() {
        return role == Role.ORDERS;
    }

    /** Whether it only points back. */
    public boolean isBack() {
        return role == Role.BACK;
    }

    /** A need, which is the demand of whoever tells it. */
    public boolean isImpersonal() {
        return role == Role.NONE;
    }

    /** {@code مخجل}: a harsh word, which counts only where it is known whose doing it is said of. */
    public boolean isVerdict() {
        return type == Type.ACCUSE && isImpersonal() && strength == 0;
    }

    /** Whether all parties act alike: clashes, talks. */
    public boolean isMutual() {
        return recipients.contains("sym");
    }
}
