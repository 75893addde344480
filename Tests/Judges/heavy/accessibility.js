// Rules of accessibility (WCAG 2.2 A and AA) that a page must satisfy, as a function that returns its
// faults. Each fault begins with the name of its rule.
(() => {
  "use strict";
  const faults = [];
  const fault = (rule, element, text) => faults.push(
    `${rule}: <${element.tagName.toLowerCase()}${element.id ? "#" + element.id : ""}` +
    `${element.className ? "." + element.className : ""}> ${text}`);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === "visible";
  const name = (element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) return by.split(" ").map((id) => document.getElementById(id)?.textContent || "").join(" ");
    return (element.getAttribute("aria-label") ||
      (element.labels && [...element.labels].map((label) => label.textContent).join(" ")) ||
      element.textContent || "").trim();
  };

  // landmarks (1.3.1, 2.4.1)
  if (all("main").length !== 1) fault("landmarks", document.body, "expected one main");
  for (const element of all("nav, form, section, article")) {
    if (!name(element)) fault("landmarks", element, "no name");
  }
  const landmarks = "main, nav, header, footer, form, [role=search], .skip";
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() && !["SCRIPT", "STYLE"].includes(element.tagName) &&
      !element.closest(landmarks)) fault("landmarks", element, "text outside of landmarks");
  }
  const skip = document.querySelector("a");
  if (!skip || document.querySelector(skip.hash)?.tagName !== "MAIN")
    fault("landmarks", document.body, "the first link does not skip to main");

  // headings (1.3.1, 2.4.6)
  const headings = all("h1, h2, h3, h4, h5, h6");
  if (all("h1").length !== 1) fault("headings", document.body, `${all("h1").length} h1`);
  let before = 0;
  for (const heading of headings) {
    const level = Number(heading.tagName[1]);
    if (level > before + 1) fault("headings", heading, "a level is skipped");
    if (!heading.textContent.trim()) fault("headings", heading, "empty");
    before = level;
  }

  // names of controls (2.4.4, 4.1.2)
  for (const control of all("a, button, input, select, textarea")) {
    if (!name(control)) fault("names", control, "no name");
  }

  // table headers (1.3.1)
  for (const cell of all("th")) {
    if (!["col", "row"].includes(cell.getAttribute("scope"))) fault("tables", cell, "no scope");
    if (!cell.textContent.trim()) fault("tables", cell, "empty");
  }
  for (const row of all("tbody tr")) if (!row.querySelector("th")) fault("tables", row, "no header");

  // identifiers and links
  const ids = all("[id]").map((element) => element.id);
  if (new Set(ids).size !== ids.length) fault("identifiers", document.body, "not unique");
  for (const link of all("a")) {
    if (!document.getElementById(link.getAttribute("href").slice(1)))
      fault("identifiers", link, "leads nowhere");
  }

  // languages (3.1.1, 3.1.2)
  if (!document.documentElement.lang) fault("languages", document.documentElement, "no language");
  for (const text of all("p.src, p.tgt:not(.none), table.concepts th[scope=row], td.forms, td.equivalents, .term"))
    if (!text.lang) fault("languages", text, "no language");

  // order and visibility of the focus (2.4.3, 2.4.7)
  const inOrder = all("a, button, input, select").filter(isShown);
  for (const control of inOrder) {
    if (control.tabIndex > 0) fault("focus", control, "changes the order");
    if (control.tabIndex < 0) fault("focus", control, "cannot be reached");
  }
  const kinds = new Map();
  for (const control of inOrder) {
    const kind = control.tagName + control.className;
    if (kinds.has(kind)) continue;
    kinds.set(kind, control);
    control.focus({ focusVisible: true });
    const style = getComputedStyle(control);
    if (document.activeElement !== control) fault("focus", control, "does not take the focus");
    else if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
      fault("focus", control, "the focus is not visible");
    control.blur();
  }

  // contrast (1.4.3)
  const colour = (text) => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element) => {
    for (let place = element; place; place = place.parentElement) {
      const found = colour(getComputedStyle(place).backgroundColor);
      if (found.alpha === 1) return found.rgb;
      if (found.alpha > 0) fault("contrast", place, "a background that is partly transparent");
    }
    return [255, 255, 255];
  };
  const seen = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let lowest = 21;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || ["SCRIPT", "STYLE", "OPTION"].includes(element.tagName)) continue;
    const [front, back] = [colour(getComputedStyle(element).color).rgb, background(element)];
    const pair = front + "/" + back;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const [a, b] = [luminance(front), luminance(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    lowest = Math.min(lowest, ratio);
    if (ratio < 4.5) fault("contrast", element, `${ratio.toFixed(2)}:1, ${pair}`);
  }

  // no meaning by colour alone (1.4.1)
  for (const mark of all("mark, .key")) {
    if (getComputedStyle(mark).borderBottomStyle === "none") fault("colour", mark, "only a colour");
  }
  for (const word of all("u")) {
    if (getComputedStyle(word).textDecorationStyle !== "wavy") fault("colour", word, "only a colour");
  }
  for (const item of all("ul.problems li")) {
    if (!item.querySelector("b")?.textContent.includes(":")) fault("colour", item, "no severity in words");
  }

  // size of targets (2.5.8), for controls that are not in a line of text
  for (const control of all("button, input, select").filter(isShown)) {
    const box = control.getBoundingClientRect();
    if (box.height < 17 || box.width < 17) fault("targets", control, "too small");
  }

  // reflow (1.4.10)
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    for (const element of all("body *")) {
      if (element.getBoundingClientRect().right > width + 1 && isShown(element))
        { fault("reflow", element, `wider than ${width} pixels`); break; }
    }
  }
  return { faults, width, lowest, contrasts: seen.size, controls: inOrder.length };
})()
