package org.isnad.api;

import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.Decision;
import org.isnad.archive.Stored;
import org.isnad.correct.Correction;
import org.isnad.correct.Form;
import org.isnad.correct.Item;
import org.isnad.correct.Layer;
import org.isnad.correct.Verb;
import org.isnad.correct.Verdict;
import org.isnad.correct.Verdicts;
import org.isnad.http.Refusal;
import org.isnad.listing.CorrectionRow;

/** What people hold right and wrong. */
final class Corrections {
    private static final long MOST = Integer.MAX_VALUE;

    private final Archive archive;

    Corrections(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/corrections", ask -> list(ask, archive.decisions(null))),
                Endpoint.get("/corrections/{id}", this::one),
                Endpoint.delete("/corrections/{id}", this::undo),
                Endpoint.get(
                        "/articles/{article}/corrections",
                        ask -> list(ask, archive.decisions(Articles.article(archive, ask)))),
                Endpoint.post("/articles/{article}/corrections", this::add));
    }

    private void list(Ask ask, List<Decision> decisions) {
        int from = Math.min(ask.cursor(), decisions.size());
        int to = Math.min(from + ask.limit(), decisions.size());
        Reply.page(
                ask,
                CorrectionRow.class,
                decisions.subList(from, to).stream().map(this::row).toList(),
                decisions.size(),
                to < decisions.size() ? (long) to : null,
                out -> {});
    }

    private CorrectionRow row(Decision decision) {
        return CorrectionRow.of(decision, archive.article(decision.article()).orElseThrow());
    }

    private CorrectionRow row(long id) {
        return archive.decision(id).map(this::row).orElseThrow(() -> Refusal.missing("missing.correction", id));
    }

    private static long id(Ask ask) {
        return Ask.number("the correction", ask.part("id"), 1, MOST);
    }

    private void one(Ask ask) {
        Reply.row(ask, row(id(ask)));
    }

    private void undo(Ask ask) {
        long id = id(ask);
        row(id);
        archive.undo(id, ask.parameter("by"));
        Reply.row(ask, row(id));
    }

    private void add(Ask ask) {
        Stored article = Articles.article(archive, ask);
        Map<String, Object> body = ask.object();
        Correction correction = archive.correct(article, verdict(article, body), Ask.text(body, "by"));
        ask.context().status(HttpStatus.CREATED);
        ask.context().header("Location", Api.PREFIX + "/corrections/" + correction.id());
        Reply.row(ask, row(correction.id()));
    }

    private static Verdict verdict(Stored article, Map<String, Object> body) {
        Verdicts verdicts = new Verdicts(article.corrected());
        return switch (Ask.choice("verb", Ask.requiredText(body, "verb"), Verb.class)) {
            case ACCEPT -> verdicts.accept(record(body));
            case REJECT -> verdicts.reject(record(body));
            case CHANGE -> verdicts.change(record(body), changed(article, verdicts.item(record(body)), body));
            case ADD -> verdicts.add(made(article, body));
            case REVIEW -> verdicts.review();
        };
    }

    private static String record(Map<String, Object> body) {
        return Ask.requiredText(body, "record");
    }

    private static Item changed(Stored article, Item item, Map<String, Object> body) {
        return body.containsKey("form")
                ? new Form(article.reading()).changed(item, texts(body))
                : item.with(object(body, "fields"));
    }

    private static Item made(Stored article, Map<String, Object> body) {
        Layer layer = Ask.choice("layer", Ask.requiredText(body, "layer"), Layer.class);
        return body.containsKey("form")
                ? new Form(article.reading()).made(layer, texts(body))
                : Item.of(layer, object(body, "fields"));
    }

    private static Map<String, String> texts(Map<String, Object> body) {
        Map<String, Object> form = object(body, "form");
        Map<String, String> texts = new LinkedHashMap<>();
        form.keySet().forEach(name -> texts.put(name, Ask.requiredText(form, name)));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> body, String name) {
        if (body.get(name) instanceof Map<?, ?> fields) {
            return (Map<String, Object>) fields;
        }
        throw Refusal.wrong("ask.object", name);
    }
}
