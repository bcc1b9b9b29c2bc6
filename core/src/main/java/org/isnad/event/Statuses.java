package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.Statements;

/** Whether an event happened: from negation, tense, the words before it, and the kind of statement that tells it. */
final class Statuses {
    private static final Set<String> PLANNED = Set.of(
            "المقرر",
            "المرتقب",
            "المرتقبه",
            "المقبل",
            "المقبله",
            "المتوقع",
            "المزمع",
            "المنتظره",
            "المنتظر",
            "القادم",
            "القادمه",
            "يعتزم",
            "تعتزم",
            "ستتم",
            "سيتم",
            "سوف",
            "يستعد",
            "تستعد",
            "بانتظار",
            "تمهيدا",
            "ينوي",
            "تنوي",
            "يخطط",
            "تخطط");
    private static final Set<String> ONGOING = Set.of(
            "يواصل",
            "تواصل",
            "يواصلون",
            "مستمره",
            "المستمره",
            "المستمر",
            "الجاريه",
            "الجاري",
            "تستمر",
            "يستمر",
            "تتواصل",
            "المتواصله",
            "المتواصل",
            "تجددت",
            "يخوض",
            "تخوض",
            "حاليا",
            "الدائره",
            "الدائر");
    private static final Set<String> HYPOTHETICAL = Set.of(
            "اذا",
            "لو",
            "ربما",
            "لعل",
            "احتمال",
            "امكانيه",
            "بامكانيه",
            "احتمالات",
            "حال",
            "خشيه",
            "لتفادي",
            "لتجنب",
            "لمنع",
            "محتمل",
            "محتمله",
            "المحتمل");
    private static final Set<String> DENIED =
            Set.of("عدم", "نفي", "نفت", "ينفي", "تنفي", "نافيا", "نافيه", "دون", "بدون");
    private static final int BEFORE = 5;

    private final Page page;
    private final Statements statements;

    Statuses(Page page, Statements statements) {
        this.page = page;
        this.statements = statements;
    }

    Status of(Hit hit, Type type, int from, int to) {
        if (hit.has(VERB) && page.is(hit.from() - 1, Particle.Kind.NEGATION)) {
            return Status.DENIED;
        }
        boolean speech = isSpeech(type);
        Act act = statements.actAt(hit.from());
        if (!speech && act == Act.DEMAND) {
            return Status.REQUESTED;
        }
        if (!speech && act == Act.PROMISE || hit.has(FUTURE)) {
            return Status.PLANNED;
        }
        for (int t = Math.max(from, hit.from() - BEFORE); t < Math.min(to, hit.to() + 3); t++) {
            String word = page.word(t).folded();
            if (t < hit.from() && DENIED.contains(word) && t >= hit.from() - 2) {
                return Status.DENIED;
            }
            if (PLANNED.contains(word)) {
                return Status.PLANNED;
            }
            if (t < hit.from() && HYPOTHETICAL.contains(word)) {
                return Status.HYPOTHETICAL;
            }
            if (ONGOING.contains(word)) {
                return Status.ONGOING;
            }
        }
        return Status.OCCURRED;
    }

    /** Done by saying it, so that it has happened when it is said. */
    static boolean isSpeech(Type type) {
        return switch (type) {
            case REQUEST, ACCUSE, REJECT, THREATEN, AGREE, SUPPORT, CONCEDE -> true;
            default -> false;
        };
    }
}
