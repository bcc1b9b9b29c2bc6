// Corrections of an article's records, by buttons and keys. They go to the API; the page is then drawn anew.
import { problem } from "./problem.js";

const text = document.querySelector(".text[data-corrections]");

if (text) {
    const section = document.getElementById("deciding");
    const told = document.getElementById("told");
    const editing = document.getElementById("editing");
    const by = document.getElementById("by");
    const KEYS = { KeyA: "accept", KeyX: "reject", KeyC: "change", KeyN: "add", KeyU: "undo" };
    /** Where the words selected last begin and end in the text, in code points. */
    let selected = null;

    section.hidden = false;
    by.value = localStorage.getItem("isnad-by") ?? "";
    by.addEventListener("change", () => localStorage.setItem("isnad-by", by.value.trim()));

    const record = () => document.querySelector("#record .record")?.dataset.id;

    function say(words) {
        told.textContent = words;
        if (words) {
            told.scrollIntoView({ block: "nearest" });
        }
    }

    /** What is wrong with a form, with its fields by their labels; the first of them is where to go on. */
    function complain(form, words) {
        const [before] = words.split(/['«]/, 1);
        let wrong = null;
        say(before.replace(/[a-z_]+/g, name => {
            const field = form.elements.namedItem(name);
            wrong ??= field;
            return field ? field.labels[0].textContent : name;
        }) + words.slice(before.length));
        wrong?.setAttribute("aria-invalid", "true");
        wrong?.focus({ preventScroll: true });
    }

    async function send(method, address, body, complaining = say) {
        const answer = await fetch(address, {
            method,
            headers: body ? { "Content-Type": "application/json" } : {},
            body: body && JSON.stringify(body),
        });
        const given = await answer.json();
        if (!answer.ok) {
            complaining(problem(given));
            return null;
        }
        return given;
    }

    function correct(body, complaining) {
        return send("POST", text.dataset.corrections, { ...body, by: by.value.trim() || null }, complaining);
    }

    /** Draws the page anew, with that record told if there still is one. */
    function redraw(id) {
        const url = new URL(location.href);
        if (id) {
            url.searchParams.set("record", id);
        } else {
            url.searchParams.delete("record");
        }
        location.replace(url);
    }

    async function decide(verb) {
        if (verb === "undo") {
            const last = document.querySelector(".corrections [data-undo]");
            return last && undo(last.dataset.undo);
        }
        if (verb === "add") {
            readSelection();
            return selected ? edit(`layer=figure&begin=${selected.begin}&end=${selected.end}`) : say(section.dataset.select);
        }
        if (verb !== "review" && !record()) {
            return say(section.dataset.choose);
        }
        if (verb === "change") {
            return edit("record=" + encodeURIComponent(record()));
        }
        const done = await correct(verb === "review" ? { verb } : { verb, record: record() });
        if (done) {
            redraw(verb === "accept" ? done.record ?? record() : null);
        }
    }

    async function undo(id) {
        const who = by.value.trim();
        if (await send("DELETE", `/api/v1/corrections/${id}` + (who ? "?by=" + encodeURIComponent(who) : ""))) {
            redraw(null);
        }
    }

    async function edit(query) {
        const answer = await fetch(`${text.dataset.records}/edit?${query}`);
        if (answer.ok) {
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            editing.replaceChildren(...page.body.children);
            editing.querySelector("select, input").focus();
            editing.scrollIntoView({ block: "nearest" });
            say("");
        }
    }

    editing.addEventListener("change", event => {
        if (event.target.dataset.choice === "layer") {
            edit(`layer=${event.target.value}&begin=${selected.begin}&end=${selected.end}`);
        }
    });

    editing.addEventListener("click", event => {
        if (event.target.dataset.cancel) {
            editing.replaceChildren();
        } else if (event.target.dataset.place && selected && selected.begin < selected.end) {
            event.target.value = `${selected.begin}-${selected.end}`;
            selected = null;
        }
    });

    editing.addEventListener("submit", async event => {
        event.preventDefault();
        const form = event.target;
        const fields = {};
        form.querySelectorAll("[name]").forEach(field => {
            // An empty field of a new record is one that it lacks.
            if (form.dataset.record ? field.value !== field.dataset.was : field.value !== "") {
                fields[field.name] = field.value;
            }
        });
        const id = form.dataset.record;
        form.querySelectorAll("[aria-invalid]").forEach(field => field.removeAttribute("aria-invalid"));
        const body = id ? { verb: "change", record: id, form: fields } : { verb: "add", layer: form.dataset.layer, form: fields };
        const done = await correct(body, words => complain(form, words));
        if (done) {
            redraw(done.record ?? id);
        }
    });

    section.addEventListener("click", event => {
        const verb = event.target.closest("[data-verb]")?.dataset.verb;
        if (verb) {
            decide(verb);
        }
    });

    document.querySelector(".corrections")?.addEventListener("click", event => {
        const id = event.target.dataset.undo;
        if (id) {
            undo(id);
        }
    });

    addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) {
            if (event.key === "Escape" && editing.contains(event.target)) {
                editing.replaceChildren();
                section.querySelector("button").focus();
            }
            return;
        }
        if (KEYS[event.code]) {
            event.preventDefault();
            decide(KEYS[event.code]);
        }
    });

    /** The offset in the article's text of a place in the page. */
    function offset(node, at) {
        const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-begin]");
        if (!line || !text.contains(line)) {
            return null;
        }
        const range = document.createRange();
        range.setStart(line, 0);
        range.setEnd(node, at);
        return Number(line.dataset.begin) + [...range.toString()].length;
    }

    /** Remembers what is selected, for a click into a field of the form ends the selection. */
    function readSelection() {
        const selection = getSelection();
        if (selection.rangeCount === 0 || selection.isCollapsed) {
            return;
        }
        const range = selection.getRangeAt(0);
        const begin = offset(range.startContainer, range.startOffset);
        const end = offset(range.endContainer, range.endOffset);
        if (begin !== null && end !== null && begin < end) {
            selected = trimmed(begin, end, range.toString());
        }
    }

    document.addEventListener("selectionchange", readSelection);

    /** White space at the ends of a selection is a slip of the hand. */
    function trimmed(begin, end, words) {
        const before = [...words].length - [...words.trimStart()].length;
        const after = [...words].length - [...words.trimEnd()].length;
        return { begin: begin + before, end: end - after };
    }
}
