package org.isnad.event.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Suspect;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.statement.Statements;

/**
 * Whom a common noun means in this article: {@code الجيش} the army named before, {@code المتمردون} the armed group,
 * {@code الوزير} the minister.
 */
public final class Referents {
    private static final int TITLE_REACH = 7;
    private static final Wordlist FORMER = Wordlist.of(Referents.class, "former");

    private final Page page;
    private final Names names;
    private final Statements statements;
    private final Map<String, List<NameMention>> byWord = new HashMap<>();
    private final Map<String, List<NameMention>> byRole = new HashMap<>();
    private final Set<String> towns = new HashSet<>();
    private final Set<String> men = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> officials = new HashSet<>();
    private final Set<String> crowds = new HashSet<>();
    private final BodyAdjectives adjectives;
    private final Countries countries;
    private final List<NameMention> armed = new ArrayList<>();

    public Referents(Page page, Names names, Statements statements) {
        this.statements = statements;
        this.page = page;
        this.names = names;
        adjectives = new BodyAdjectives(page);
        countries = new Countries(page, names);
        for (Entity entity : names.entities()) {
            if (entity.type() == Entity.Type.PER) {
                men.add(entity.id());
            }
        }
        for (NameMention mention : names.mentions()) {
            if (mention.type() == Entity.Type.PER) {
                role(mention);
            } else if (mention.type() == Entity.Type.LOC) {
                towns.add(names.entityAt(mention.from()).id());
            } else if (mention.type() == Entity.Type.ORG) {
                if ("JRN".equals(mention.sector())) {
                    media.add(names.entityAt(mention.from()).id());
                }
                remember(mention);
            }
        }
    }

    private void role(NameMention person) {
        int stop = Math.max(page.sentenceFrom(person.from()), person.from() - TITLE_REACH);
        for (int t = person.from() - 1; t >= stop && page.mark(t) != '.' && !page.isVerb(t); t--) {
            Hit title = page.hit(t, Title.class);
            if (title != null && !isFormer(t, person.from()) && !isNextHeir(t)) {
                Title office = (Title) title.sense().lexeme();
                if (office.kind().equals("office")) {
                    officials.add(names.entityAt(person.from()).id());
                }
                String word = office.word();
                byRole.computeIfAbsent(word, w -> new ArrayList<>(2)).add(person);
            }
        }
    }

    /** {@code ولي | ولي العهد}: who is no heir yet. */
    private boolean isNextHeir(int t) {
        return page.is(t, "ولي") && page.isAny(t - 1, "ولي", "وولي", "لولي");
    }

    /** {@code الرئيس السابق فلان}: who held an office no longer. */
    private boolean isFormer(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (page.isAny(t, FORMER)) {
                return true;
            }
        }
        return false;
    }

    private void remember(NameMention mention) {
        for (int t = mention.from() - 1; t < mention.to() && t < mention.from() + 2; t++) {
            if (page.tokens().isWord(t)) {
                byWord.computeIfAbsent(caseless(stem(page.word(t).folded())), w -> new ArrayList<>(2))
                        .add(mention);
            }
        }
        adjectives.addBody(mention);
        Hit head = page.hit(mention.from() - 1, Side.class);
        boolean group = head != null && ((Side) head.sense().lexeme()).is(Side.Kind.REBELS);
        if (group || mention.known() != null && mention.known().kind().equals("armed")) {
            armed.add(mention);
            crowds.add(names.entityAt(mention.from()).id());
            adjectives.addGroup(mention);
        }
    }

    /** The armed group or the body that an adjective is made from, or null: {@code تعزيزات حوثية}. */
    Party adjective(String folded) {
        NameMention mention = adjectives.of(folded);
        return mention == null ? null : party(mention);
    }

    /** A folded word without the article and the particles before it. */
    static String stem(String folded) {
        int from = 0;
        if (folded.length() > 4 && (folded.startsWith("وال") || folded.startsWith("بال") || folded.startsWith("فال"))) {
            from = 3;
        } else if (folded.length() > 4 && folded.startsWith("ال") || folded.length() > 4 && folded.startsWith("لل")) {
            from = 2;
        }
        return folded.substring(from);
    }

    /** {@code متمردون} and {@code متمردين} are one word. */
    private static String caseless(String stem) {
        return stem.length() > 5 && stem.endsWith("ون") ? stem.substring(0, stem.length() - 2) + "ين" : stem;
    }

    public Party party(NameMention mention) {
        return party(names, mention);
    }

    static Party party(Names names, NameMention mention) {
        Entity entity = names.entityAt(mention.from());
        return new Party(entity.name(), entity.id());
    }

    /** The organisation last named with this word before a token, or null. */
    Party named(String stem, int token) {
        return last(byWord.get(caseless(stem)), token);
    }

    /** The armed group last named before a token, or else the first one in the article; or null. */
    Party armed(int token) {
        Party before = last(armed, token);
        return before == null && !armed.isEmpty() ? party(armed.get(0)) : before;
    }

    /** Who was last named with this title, or null. */
    Party inRole(Title title, int token) {
        return title.isPlain() ? null : last(byRole.get(title.word()), token);
    }

    /** Who of this nation was named with this title; or null. */
    Party inRole(Title title, Nationality nation) {
        for (NameMention man :
                title.isPlain() ? List.<NameMention>of() : byRole.getOrDefault(title.word(), List.of())) {
            if (nation.country() != null
                    && nation.country().equals(names.entityAt(man.from()).country())) {
                return party(man);
            }
        }
        return null;
    }

    /** {@code وزير الخارجية المصري}: to whom the article gives this office; or null. */
    Party holding(int from, int to) {
        Speaker holder = statements.holder(from, to);
        return holder == null ? null : new Party(holder.name(), holder.entity());
    }

    /** {@code سموه}: who was last named with this honour, or as {@code أمير} for it; or null. */
    Party honoured(Title honour, int token) {
        Party best = last(byRole.get(honour.word()), token);
        return best != null || !honour.word().equals("سمو") ? best : last(byRole.get("أمير"), token);
    }

    /** The last of these mentions before a token, which stand in order of the text, as a party; or null. */
    private Party last(List<NameMention> mentions, int token) {
        if (mentions == null) {
            return null;
        }
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (mentions.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : party(mentions.get(low - 1));
    }

    /** See {@link Countries#of}. */
    Party country(Nationality nationality) {
        return countries.of(nationality);
    }

    /** See {@link Countries#named}. */
    Party country(String name) {
        return countries.named(name);
    }

    /** See {@link Countries#home}. */
    Party home(String entityName) {
        return countries.home(entityName);
    }

    /** Whether it is a person known by name. */
    public boolean isMan(Party party) {
        return party.entity() != null && men.contains(party.entity());
    }

    /** Whether it is a person whom the article gives an office. */
    public boolean isOfficial(Party party) {
        return party.entity() != null && officials.contains(party.entity());
    }

    /** Whether it is an armed group, or people told by words. */
    public boolean isCrowd(Party party) {
        return party.entity() == null ? !Suspect.isOne(party.name()) : crowds.contains(party.entity());
    }

    /** Whether it is an agency or an outlet. */
    public boolean isMedia(Party party) {
        return party.entity() != null && media.contains(party.entity());
    }

    /** Whether it is a body or a state known by name. */
    public boolean isBody(Party party) {
        return party.entity() != null && !isMan(party);
    }

    /** Those of them which are. */
    public List<Party> bodies(List<Party> parties) {
        return parties.stream().filter(this::isBody).toList();
    }

    /** Whether it is a place and no state: a capital that stands for one. */
    public boolean isTown(Party party) {
        return towns.contains(party.entity()) && !isState(party);
    }

    /** Whether one of these is known by name. */
    public boolean anyNamed(List<Party> parties) {
        for (Party party : parties) {
            if (party.entity() != null || countries.isTold(party.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a whole state. */
    public boolean isState(Party place) {
        return countries.isState(place);
    }

    /** See {@link Countries#isNationOf}. */
    public boolean isNationOf(String country, String entityName) {
        return countries.isNationOf(country, entityName);
    }

    /** {@code القصف الإيراني} is that of the Iranian body named before. */
    public boolean isNationOf(List<Party> one, List<Party> other) {
        return one.size() == 1
                && other.size() == 1
                && isNationOf(one.get(0).name(), other.get(0).name());
    }
}
