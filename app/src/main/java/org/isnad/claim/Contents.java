package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What some claims are about, to find those that share words with another. */
final class Contents {
    /** So many words in common may make two claims one matter. */
    private static final int SHARED = 3;

    private final List<Content> contents = new ArrayList<>();
    private final Map<String, List<Integer>> saying = new HashMap<>();

    void add(Content content) {
        for (String word : content.words()) {
            saying.computeIfAbsent(word, none -> new ArrayList<>()).add(contents.size());
        }
        contents.add(content);
    }

    Content get(int number) {
        return contents.get(number);
    }

    /** The numbers of those that share enough words with {@code content}, itself among them if it was added. */
    IntStream sharing(Content content) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : content.words()) {
            saying.getOrDefault(word, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARED)
                .mapToInt(Map.Entry::getKey);
    }
}
