package org.isnad.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.format.JsonText;
import org.isnad.search.Field;
import org.isnad.search.Page;
import org.isnad.search.Query;
import org.isnad.text.Folding;

/** How the last word of a query may go on: fields, their values, names and outlets of the archive. */
record Completion(Archive archive) {
    private static final int MOST = 10;
    private static final int LEAST = 2;

    /** Answers with a list of whole queries. */
    void answer(Context context) {
        String query = String.valueOf(context.queryParam("q"));
        JsonText json = new JsonText(false);
        json.beginList();
        for (String completion : of(query)) {
            json.item();
            json.string(completion);
        }
        json.endList();
        context.contentType("application/json; charset=utf-8").result(json.toString());
    }

    List<String> of(String query) {
        int begin = wordBegin(query);
        String before = query.substring(0, begin);
        String word = query.substring(begin);
        String sign = word.startsWith("-") ? "-" : "";
        return words(word.substring(sign.length()))
                .map(one -> before + sign + one)
                .limit(MOST)
                .toList();
    }

    /** Where the last word begins; a quotation that is open belongs to it. */
    private static int wordBegin(String query) {
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (Character.isWhitespace(c) || c == '(')) {
                begin = i + 1;
            }
        }
        return begin;
    }

    private Stream<String> words(String word) {
        int colon = word.indexOf(':');
        if (colon < 0) {
            return word.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(fields(word), names(word).map(Completion::quoted));
        }
        String name = word.substring(0, colon);
        String begun = word.substring(colon + 1).replace("\"", "");
        return Arrays.stream(Field.values())
                .filter(field -> field.names().contains(name))
                .flatMap(field -> values(field, begun))
                .map(value -> name + ":" + value);
    }

    private Stream<String> fields(String begun) {
        String folded = Folding.fold(begun);
        return Arrays.stream(Field.values())
                .flatMap(field -> field.names().stream()
                        .filter(name -> Folding.fold(name).startsWith(folded))
                        .limit(1))
                .map(name -> name + ":");
    }

    private Stream<String> values(Field field, String begun) {
        if (!field.choices().isEmpty()) {
            return field.choices().stream()
                    .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT)));
        }
        return switch (field) {
            case SPEAKER, VIA, ACTOR, RECIPIENT, PLACE, NAME, PERSON, ORG ->
                names(begun).map(Completion::quoted);
            case OUTLET -> outlets(begun).map(Completion::quoted);
            default -> Stream.empty();
        };
    }

    private Stream<String> names(String begun) {
        return begun.strip().length() < LEAST ? Stream.empty() : archive.namesBeginning(begun, MOST).stream();
    }

    private Stream<String> outlets(String begun) {
        Page page = new Page(0, 1, Page.Order.NEWEST, List.of(Field.OUTLET));
        return archive.search(new Query.All(), page).facets().get(Field.OUTLET).stream()
                .map(facet -> facet.value())
                .filter(value -> Outlets.isMeant(value, begun));
    }

    private static String quoted(String value) {
        return value.chars().allMatch(Character::isLetterOrDigit) ? value : '"' + value.replace("\"", "") + '"';
    }
}
