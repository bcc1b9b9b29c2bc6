package org.isnad.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** A gold record and the one read that answers to it. */
record Pair<T>(T gold, T got) {
    private record Choice(double worth, int gold, int got) {}

    private static final Comparator<Choice> BEST_FIRST = Comparator.comparingDouble((Choice choice) -> -choice.worth())
            .thenComparingInt(Choice::gold)
            .thenComparingInt(Choice::got);

    /** Pairs one to one, best first; {@code worth} is above 0 where two may be paired. */
    static <T> List<Pair<T>> best(List<T> gold, List<T> got, ToDoubleBiFunction<T, T> worth) {
        List<Pair<T>> pairs = new ArrayList<>();
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedGot = new HashSet<>();
        for (Choice choice : choices(gold, got, worth)) {
            if (!usedGold.contains(choice.gold()) && usedGot.add(choice.got())) {
                usedGold.add(choice.gold());
                pairs.add(new Pair<>(gold.get(choice.gold()), got.get(choice.got())));
            }
        }
        return pairs;
    }

    private static <T> List<Choice> choices(List<T> gold, List<T> got, ToDoubleBiFunction<T, T> worth) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                double value = worth.applyAsDouble(gold.get(i), got.get(j));
                if (value > 0) {
                    choices.add(new Choice(value, i, j));
                }
            }
        }
        choices.sort(BEST_FIRST);
        return choices;
    }
}
