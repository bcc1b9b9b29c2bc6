package org.isnad.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.format.JsonText;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/**
 * Statements as schema.org Claims, those wholly in quotation marks as Quotations (JSON-LD), one a line. The article is
 * where a claim appears; whoever passed it on first, nearest the speaker, is where it first appeared.
 */
final class Claims implements Lines {
    private static final String PIECES = " … ";

    @Override
    public String of(Exported reading) {
        return reading.reading().statements().stream()
                .map(statement -> new Line(statement, reading).write())
                .collect(Collectors.joining());
    }

    /** One statement. */
    private static final class Line {
        private final JsonText out = new JsonText(false);
        private final Statement statement;
        private final Exported reading;
        private final boolean isQuotation;

        Line(Statement statement, Exported reading) {
            this.statement = statement;
            this.reading = reading;
            this.isQuotation = statement.form() == Statement.Form.DIRECT;
        }

        String write() {
            Article article = reading.article();
            out.begin();
            out.field("@context", "https://schema.org");
            out.field("@id", reading.urn(statement.id()));
            out.field("@type", isQuotation ? "Quotation" : "Claim");
            out.field("text", String.join(PIECES, reading.words(statement.content())));
            out.field("inLanguage", article.language());
            speaker(statement.speaker());
            if (article.published() != null) {
                out.field("datePublished", article.published().toString());
            }
            keywords();
            optional("creativeWorkStatus", reading.mark(statement.id()));
            article(article);
            via(statement.via());
            out.end();
            return out + "\n";
        }

        /** What is done by saying it, and how it is quoted. */
        private void keywords() {
            out.name("keywords");
            out.beginList();
            for (Enum<?> word : List.of(statement.act(), statement.form())) {
                out.item();
                out.string(word.name().toLowerCase(Locale.ROOT));
            }
            out.endList();
        }

        private void speaker(Speaker speaker) {
            if (speaker == null) {
                return;
            }
            if (speaker.kind() == Speaker.Kind.DOCUMENT) {
                out.name("isBasedOn");
                agent("CreativeWork", speaker.name(), reading.entity(speaker.entity()));
                return;
            }
            out.name(isQuotation ? "spokenByCharacter" : "author");
            agent(type(speaker.kind()), speaker.name(), reading.entity(speaker.entity()));
            if (isQuotation) {
                out.name("author");
                agent(type(speaker.kind()), speaker.name(), reading.entity(speaker.entity()));
            }
        }

        private static String type(Speaker.Kind kind) {
            return kind == Speaker.Kind.ORGANIZATION ? "Organization" : "Person";
        }

        private void agent(String type, String name, Entity entity) {
            out.begin();
            out.field("@type", type);
            if (entity != null) {
                out.field("@id", reading.urn(entity.id()));
            }
            out.field("name", name);
            if (entity != null && entity.english() != null) {
                out.field("alternateName", entity.english());
            }
            out.end();
        }

        /** A Claim appears in the article, a Quotation, which is a work itself, is part of it. */
        private void article(Article article) {
            out.name(isQuotation ? "isPartOf" : "appearance");
            out.begin();
            out.field("@type", "NewsArticle");
            out.field("@id", reading.urn());
            optional("url", article.url());
            optional("headline", article.title());
            if (article.outlet() != null) {
                out.name("publisher");
                agent("Organization", article.outlet(), null);
            }
            if (article.published() != null) {
                out.field("datePublished", article.published().toString());
            }
            out.end();
        }

        private void via(List<Party> via) {
            if (via.isEmpty()) {
                return;
            }
            if (!isQuotation) {
                out.name("firstAppearance");
                out.begin();
                out.field("@type", "CreativeWork");
                out.name("publisher");
                party(via.get(0));
                out.end();
            }
            out.name("contributor");
            out.beginList();
            for (Party party : via) {
                out.item();
                party(party);
            }
            out.endList();
        }

        private void party(Party party) {
            Entity entity = reading.entity(party);
            boolean isPerson = entity != null && entity.type() == Entity.Type.PER;
            agent(isPerson ? "Person" : "Organization", party.name(), entity);
        }

        private void optional(String name, String value) {
            if (value != null) {
                out.field(name, value);
            }
        }
    }
}
