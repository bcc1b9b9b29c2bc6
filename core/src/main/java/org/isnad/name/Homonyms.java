package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.atlas.Atlas;
import org.isnad.atlas.Site;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity.Type;

/**
 * Which of the places that share a name is meant: the province after {@code محافظة}, otherwise the one in the country that
 * the article names most, near what else it names, the greatest, and the first listed. Where that decides nothing, it is
 * one that lies nowhere.
 */
final class Homonyms {
    private static final double SAME = 40;
    private static final double NEAR = 60;
    private static final double WITHIN_REACH = 150;
    private static final double COUNTRY = 4;
    private static final double FAME = 0.5;
    /** By how much the best must be better than the next. */
    private static final double MARGIN = 0.5;
    /** How often countries must be named before a village in none of them is no village of the article. */
    private static final int TOLD = 4;

    private final Page page;
    private final List<NameMention> mentions;
    private final Atlas atlas;
    private final Function<NameMention, String> words;
    /** How often each country is named; null until it is asked for. */
    private Map<String, Integer> countries;

    private int total;
    /** The places that share their name with no other. */
    private final Set<Known> sure = new LinkedHashSet<>();

    /** {@code words} gives the words of a mention as the atlas may have them. */
    Homonyms(Page page, List<NameMention> mentions, Atlas atlas, Function<NameMention, String> words) {
        this.page = page;
        this.mentions = mentions;
        this.atlas = atlas;
        this.words = words;
    }

    /** Whether there may be something known of what is named. */
    boolean mayKnow(NameMention mention) {
        return mention.known() != null || mention.type() == Type.LOC && !atlas.isEmpty();
    }

    /** What is meant by a mention of a listed thing, or of a place that only the atlas may know: then perhaps null. */
    Known meant(NameMention mention) {
        if (mention.type() != Type.LOC
                || mention.known() != null && mention.known().isCountry()) {
            return mention.known();
        }
        if (mention.known() == null) {
            return inAtlas(mention);
        }
        List<Known> listed = candidates(mention);
        List<Known> candidates = withAtlas(listed, mention);
        Known found = candidates.size() > 1 ? best(candidates, candidates.get(0)) : candidates.get(0);
        boolean asked = listed.size() == 1;
        return isQuarter(mention.from() - 1, found) || asked && !isTold(found) ? found.nowhere(null) : found;
    }

    /** {@code حي العزيزية}: no town of that name. */
    private boolean isQuarter(int head, Known found) {
        String folded = page.word(head).folded();
        return (folded.endsWith("حي") && folded.length() < 4 || folded.endsWith("احياء"))
                && found.kind().equals("city");
    }

    private boolean isTold(Known place) {
        return place.fame() > 1 || place.country() == null || weight(place) > 0 || total < TOLD;
    }

    /** A place that no table lists, in a country that the article names; or null. */
    private Known inAtlas(NameMention mention) {
        List<Known> told = new ArrayList<>();
        for (Site site : atlas.named(words.apply(mention))) {
            Known place = Known.of(site);
            if (weight(place) > 0) {
                told.add(place);
            }
        }
        return told.isEmpty() ? null : best(told, null);
    }

    /** The places of the tables and behind them those of the atlas. */
    private List<Known> withAtlas(List<Known> listed, NameMention mention) {
        if (atlas.isEmpty()) {
            return listed;
        }
        boolean province = listed.get(0).isProvince();
        List<Known> all = new ArrayList<>(listed);
        for (Site site : atlas.named(words.apply(mention))) {
            if (site.kind().equals("province") == province) {
                all.add(Known.of(site));
            }
        }
        return all;
    }

    /** The likeliest; {@code first} is likelier for being listed first. */
    private Known best(List<Known> candidates, Known first) {
        Known best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Known candidate : candidates) {
            double score = score(candidate, first);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        for (Known other : candidates) {
            if (other != best && score(other, first) > most - MARGIN && other.distance(best) > SAME) {
                boolean same = other.country() != null && other.country().equals(best.country());
                return best.nowhere(same ? best.country() : null);
            }
        }
        return best;
    }

    private double score(Known candidate, Known first) {
        double share = weight(candidate) * COUNTRY / Math.max(1, total);
        return share + nearness(candidate) + candidate.fame() * FAME + (candidate == first ? FAME : 0);
    }

    /** 2 beside another place of the article or in a province that it names, 1 within reach of one, otherwise 0. */
    private int nearness(Known candidate) {
        int nearness = 0;
        for (Known place : sure) {
            double distance = place.distance(candidate);
            boolean inside = place.isProvince() && place.english().equals(candidate.province());
            if (distance < NEAR || inside) {
                return 2;
            }
            nearness = distance < WITHIN_REACH ? 1 : nearness;
        }
        return nearness;
    }

    /** The places that a mention may mean, the most famous first; never empty. */
    private List<Known> candidates(NameMention mention) {
        List<Known> all = new ArrayList<>(2);
        all.add(mention.known());
        addPhrases(mention.from(), mention, all);
        // A head before the name may belong to the listed form.
        addPhrases(mention.from() - 1, mention, all);
        Word word = page.word(mention.from());
        for (int i = 0; mention.length() == 1 && i < word.senses(); i++) {
            add(word.sense(i), mention, all);
        }
        if (all.size() == 1) {
            return all;
        }
        boolean province = isProvinceHead(mention.from() - 1, all);
        List<Known> candidates =
                all.stream().filter(known -> known.isProvince() == province).toList();
        return candidates.isEmpty() ? all : candidates;
    }

    private void addPhrases(int from, NameMention mention, List<Known> candidates) {
        for (Hit hit : page.words().phrases(from)) {
            if (hit.to() == mention.to()) {
                add(hit.sense(), mention, candidates);
            }
        }
    }

    private static void add(Sense sense, NameMention mention, List<Known> candidates) {
        if (sense.lexeme() instanceof Known known
                && known.name().equals(mention.known().name())
                && !candidates.contains(known)) {
            candidates.add(known);
        }
    }

    /** {@code محافظة صعدة}; {@code منطقة تبوك}, as the provinces of Saudi Arabia are called. */
    private boolean isProvinceHead(int t, List<Known> named) {
        String folded = page.word(t).folded();
        return folded.endsWith("محافظه")
                || folded.endsWith("ولايه")
                || folded.endsWith("مقاطعه")
                || folded.endsWith("منطقه") && named.stream().anyMatch(Homonyms::isSaudiProvince);
    }

    private static boolean isSaudiProvince(Known known) {
        return known.isProvince() && "SAU".equals(known.country());
    }

    private int weight(Known known) {
        if (countries == null) {
            countries = new HashMap<>();
            count();
        }
        return countries.getOrDefault(known.country(), 0);
    }

    private void count() {
        for (NameMention mention : mentions) {
            Known known = mention.known();
            boolean place = known != null && mention.type() == Type.LOC && !known.isCountry();
            if (!place) {
                count(mention.country(), 2);
            } else if (known.fame() > 1) {
                List<Known> candidates = candidates(mention);
                if (candidates.size() == 1) {
                    sure.add(candidates.get(0));
                    count(mention.country(), 2);
                }
            }
        }
        for (int t = 0; t < page.size(); t++) {
            Sense nation = page.word(t).sense(Nationality.class);
            if (nation != null) {
                count(((Nationality) nation.lexeme()).country(), 1);
            }
        }
    }

    private void count(String country, int times) {
        if (country != null) {
            countries.merge(country, times, Integer::sum);
            total += times;
        }
    }
}
