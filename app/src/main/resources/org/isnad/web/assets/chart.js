// What all drawings share: axes, the reading card, moving about with the keyboard, saving. A drawing takes its data from the
// table or list beneath it, which is there for those who read rather than look.
import "./d3.js";

export const d3 = globalThis.d3;
export const root = document.documentElement;
export const isArabic = root.lang === "ar";

const DAY = 86_400_000;
const LINE = 20, SAVED_HEAD = 50;
const SVG = "http://www.w3.org/2000/svg";
/** What a saved drawing must carry along, for it has no style sheet. */
const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linejoin",
    "opacity", "font-family", "font-size", "font-weight", "text-anchor", "direction", "visibility", "paint-order"];
const FONTS = ["plex-arabic-400.woff2", "plex-latin-400.woff2"];

/** A day in UTC; null where there is none. */
export function day(text) {
    const date = text ? new Date(text + "T00:00:00Z") : null;
    return date && !isNaN(date) ? date : null;
}

/** The section that a drawing stands in, and what the page calls the months. */
export function about(name) {
    const drawn = document.querySelector(`[data-drawing=${name}]`);
    return { section: drawn.closest("section"), months: drawn.dataset.months.split("|") };
}

/** Draws now, again when the width changes, and when light turns into dark. */
export function drawIn(section, draw) {
    const place = section.querySelector(".drawing");
    for (const part of section.querySelectorAll("[data-drawn]")) part.hidden = false;
    place.hidden = false;
    let width = 0;
    new ResizeObserver(() => {
        if (Math.abs(place.clientWidth - width) > 2) {
            width = place.clientWidth;
            draw();
        }
    }).observe(place);
    for (const button of section.querySelectorAll("[data-save]")) {
        button.addEventListener("click", () => save(place.querySelector("svg"), section, button.dataset.save));
    }
    return place;
}

export function canvas(place, height, name) {
    place.replaceChildren();
    const width = Math.max(280, place.clientWidth);
    return d3.select(place).append("svg")
        .attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
        .attr("role", "group").attr("aria-label", name).attr("direction", "ltr");
}

export function resize(svg, height) {
    svg.attr("viewBox", `0 0 ${svg.attr("width")} ${height}`).attr("height", height);
}

/** Words in a drawing. Arabic runs from right to left in itself, and stands where it is put all the same. */
export function words(parent, text, x, y, end = "start") {
    const rtl = /[\u0590-\u08ff\ufb1d-\ufeff]/.test(text);
    const anchor = end === "middle" ? end : (end === "start") === rtl ? "end" : "start";
    return parent.append("text").attr("x", x).attr("y", y).attr("direction", rtl ? "rtl" : "ltr")
        .attr("text-anchor", anchor).text(text);
}

/** A heading, where a line of the page's language begins. */
export function title(parent, text, left, right, y) {
    return parent.append("text").attr("class", "title").attr("x", isArabic ? right : left).attr("y", y)
        .attr("direction", isArabic ? "rtl" : "ltr").text(text);
}

/**
 * Which sign stands for what, beginning where lines of the page's language do; tells how far down it reaches.
 *
 * @param items what each is called, its class, and what draws its sign
 */
export function key(svg, items, left, right, top) {
    let along = 0, y = top;
    for (const [text, kind, sign] of items) {
        const item = svg.append("g").attr("class", "key point " + kind).attr("aria-hidden", "true");
        sign(item);
        const label = words(item, text, isArabic ? -14 : 14, 4, isArabic ? "end" : "start");
        const room = label.node().getComputedTextLength() + 36;
        if (along + room > right - left && along > 0) {
            along = 0;
            y += LINE;
        }
        item.attr("transform", `translate(${isArabic ? right - along : left + along},${y})`);
        along += room;
    }
    return y + LINE;
}

/** What the page calls the signs of a drawing. */
export function keyWords(section) {
    return [...section.querySelectorAll("[data-key]")].map(word => [word.textContent, word.dataset.key]);
}

/** So much of a name as has room. */
export function short(text, letters) {
    const all = [...text];
    return all.length > letters ? all.slice(0, letters - 1).join("") + "…" : text;
}

/** A span of time with some air about it. */
export function timeScale(dates, from, to) {
    const [first, last] = d3.extent(dates);
    const air = Math.max(DAY, (last - first) * 0.04);
    return d3.scaleUtc([new Date(+first - air), new Date(+last + air)], [from, to]);
}

/** Days, with the name of the month, in full as the page writes it, under the first day shown of each; years over a long time. */
export function timeAxis(svg, x, y, top, months) {
    const [from, to] = x.range();
    const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
    axis.append("path").attr("d", `M${from},${y}H${to}M${to - 5},${y - 4}L${to},${y}L${to - 5},${y + 4}`);
    const ticks = x.ticks(Math.max(2, Math.min((to - from) / 60, (x.domain()[1] - x.domain()[0]) / DAY)))
        .filter(date => date % DAY === 0);
    const isYears = ticks.length > 1 && ticks.every(date => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
    let month = "", free = 0;
    for (const date of ticks) {
        const at = x(date);
        axis.append("path").attr("class", "grid").attr("d", `M${at},${top}V${y + 4}`);
        words(axis, String(isYears ? date.getUTCFullYear() : date.getUTCDate()), at, y + 17, "middle");
        const here = months[date.getUTCMonth()] + " " + date.getUTCFullYear();
        if (!isYears && here !== month && at >= free) {
            const half = here.length * 3.2;
            words(axis, here, Math.min(Math.max(at, from + half - 30), to - half + 10), y + 34, "middle").attr("class", "month");
            month = here;
            free = at + 2 * half + 12;
        }
    }
}

/** Lets the points of a drawing be looked at one by one: by pointer, by Tab and the arrows; Enter goes to the record. */
export function reading(section, points, item) {
    const card = section.querySelector(".drawing-card");
    const nodes = points.nodes();
    const show = node => {
        for (const other of nodes) other.classList.toggle("read", other === node);
        card.replaceChildren(...copies(item(d3.select(node).datum())));
        card.hidden = false;
    };
    const go = i => {
        const next = nodes[Math.max(0, Math.min(nodes.length - 1, i))];
        for (const node of nodes) node.setAttribute("tabindex", node === next ? 0 : -1);
        next.focus();
    };
    points.attr("tabindex", (d, i) => i === 0 ? 0 : -1).attr("role", "img")
        .on("pointerenter", event => show(event.currentTarget))
        .on("focus", event => show(event.currentTarget))
        .on("click", event => go(nodes.indexOf(event.currentTarget)))
        .on("keydown", event => {
            const i = nodes.indexOf(event.currentTarget);
            const to = { ArrowRight: i + 1, ArrowLeft: i - 1, ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: nodes.length - 1 }[event.key];
            if (to !== undefined) {
                event.preventDefault();
                go(to);
            } else if (event.key === "Enter") {
                card.querySelector("a[href]")?.click();
            } else if (event.key === "Escape") {
                card.hidden = true;
            }
        });
}

/** What is written in the table, once more; without what may be there once only. */
function copies(nodes) {
    return [...nodes].map(node => {
        const copy = document.createElement("div");
        copy.className = node.className;
        copy.append(...[...node.childNodes].map(child => child.cloneNode(true)));
        for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
        return copy;
    });
}

export function said(element) {
    return element.textContent.replace(/\s+/g, " ").trim();
}

/** The drawing as a file that needs nothing else: it tells of what it is, and has its face and its paper with it. */
export async function save(svg, section, kind) {
    const alone = await standalone(svg, section);
    const drawing = new Blob([new XMLSerializer().serializeToString(alone)], { type: "image/svg+xml" });
    download(kind === "png" ? await picture(drawing, alone) : drawing, `isnad-${section.id}.${kind}`);
}

async function standalone(svg, section) {
    const copy = svg.cloneNode(true);
    const all = [copy, ...copy.querySelectorAll("*")];
    [svg, ...svg.querySelectorAll("*")].forEach((node, i) => {
        const style = getComputedStyle(node);
        for (const property of KEPT) all[i].setAttribute(property, style.getPropertyValue(property));
        for (const name of ["class", "style", "tabindex"]) all[i].removeAttribute(name);
    });
    const { width, height } = svg.viewBox.baseVal;
    const page = getComputedStyle(document.body);
    d3.select(copy).attr("viewBox", `0 ${-SAVED_HEAD} ${width} ${height + SAVED_HEAD}`).attr("height", height + SAVED_HEAD)
        .insert("rect", "*").attr("y", -SAVED_HEAD).attr("width", width).attr("height", height + SAVED_HEAD).attr("fill", page.backgroundColor);
    for (const [heading, y, size] of [[document.querySelector("h1"), 28, 15], [section.querySelector("h2"), 10, 12]]) {
        words(d3.select(copy), short(said(heading), width / 8), isArabic ? width - 8 : 8, -y, isArabic ? "end" : "start")
            .attr("fill", page.color).attr("font-size", size);
    }
    const style = document.createElementNS(SVG, "style");
    style.textContent = (await Promise.all(FONTS.map(face))).join("");
    copy.prepend(style);
    copy.setAttribute("xmlns", SVG);
    return copy;
}

async function face(name) {
    const bytes = new Uint8Array(await (await fetch(new URL(name, import.meta.url))).arrayBuffer());
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    const range = name.includes("latin") ? "U+0-5FF,U+2000-22FF" : "U+600-8FF,U+FB50-FEFF";
    return `@font-face{font-family:Plex;src:url(data:font/woff2;base64,${btoa(text)}) format("woff2");unicode-range:${range}}`;
}

async function picture(drawing, alone) {
    const image = new Image();
    image.src = URL.createObjectURL(drawing);
    await image.decode();
    const sheet = document.createElement("canvas");
    sheet.width = 2 * alone.getAttribute("width");
    sheet.height = 2 * alone.getAttribute("height");
    sheet.getContext("2d").drawImage(image, 0, 0, sheet.width, sheet.height);
    URL.revokeObjectURL(image.src);
    return new Promise(done => sheet.toBlob(done, "image/png"));
}

function download(file, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
