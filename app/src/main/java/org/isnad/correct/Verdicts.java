package org.isnad.correct;

import java.util.Map;
import java.util.Set;
import org.isnad.reading.Reading;

/** Verdicts on the records of a corrected reading, by their ids in it. All methods throw {@link Unfit} where that cannot be. */
public final class Verdicts {
    private final Corrected corrected;
    private final Map<String, Item> items;

    public Verdicts(Corrected corrected) {
        this.corrected = corrected;
        items = Item.all(corrected.reading());
    }

    /** The record of that id. */
    public Item item(String record) {
        Item item = items.get(record);
        if (item == null) {
            throw new Unfit("no-record", record);
        }
        return item;
    }

    public Verdict accept(String record) {
        return new Verdict.Accept(anchor(record), item(record));
    }

    public Verdict reject(String record) {
        return new Verdict.Reject(anchor(record));
    }

    /** The record is to be {@code becomes}. */
    public Verdict change(String record, Item becomes) {
        if (becomes.layer() != item(record).layer()) {
            throw new Unfit("layer", record, becomes.layer());
        }
        Item linked = Fitting.of(becomes, reading()).linked(naming().written(item(record)));
        return new Verdict.Change(anchor(record), linked);
    }

    public Verdict add(Item item) {
        Fitting.of(item, reading());
        Anchor.of(item).in(items, Set.of()).ifPresent(there -> {
            throw new Unfit("there", there);
        });
        return new Verdict.Add(item.linked(naming().written(null)));
    }

    private Naming naming() {
        return new Naming(items, reading(), Set.of(), Map.of());
    }

    /** All of it is right as it stands now. */
    public Verdict review() {
        return new Verdict.Review(reading());
    }

    private Reading reading() {
        return corrected.reading();
    }

    /** What was decided of the same record since the last review and what is decided now have one anchor. */
    private Anchor anchor(String record) {
        long review = corrected.effects().stream()
                .filter(Effect::isReview)
                .mapToLong(effect -> effect.correction().id())
                .max()
                .orElse(0);
        return corrected.effects().stream()
                .filter(effect -> effect.correction().id() > review)
                .filter(effect -> effect.state() != Effect.State.SUPERSEDED && record.equals(effect.record()))
                .map(effect -> ((Verdict.OnRecord) effect.correction().verdict()).anchor())
                .findFirst()
                .orElseGet(() -> Anchor.of(item(record)));
    }
}
