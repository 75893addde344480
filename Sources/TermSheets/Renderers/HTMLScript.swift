/// The page's script. It adds a filter and buttons that copy; the page is complete without it.
enum HTMLScript {
  static let text = """
    (() => {
      "use strict";
      const tools = document.getElementById("tools");
      const items = [...document.querySelectorAll("ol.text > li")];
      const rows = [...document.querySelectorAll("table.concepts tbody tr")];
      const output = tools.querySelector("output");
      const texts = new Map(), links = new Map();
      const textOf = (element) => {
        if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
        return texts.get(element);
      };
      const rowsOf = (item) => {
        if (!links.has(item)) links.set(item, [...item.querySelectorAll("sup a")]
          .map((link) => document.getElementById(link.getAttribute("href").slice(1))));
        return links.get(item);
      };
      const holds = (value, choice) => !choice ||
        (choice === "any" ? !!value : (value || "").split(" ").includes(choice));
      const filter = () => {
        const form = new FormData(tools);
        const [q, p, d, s] = ["q", "p", "d", "s"].map((name) => form.get(name) || "");
        const query = q.trim().toLowerCase();
        const fits = (row) => row && holds(row.dataset.d, d) && holds(row.dataset.s, s);
        let sentences = 0, terms = 0;
        for (const item of items) {
          item.hidden = !(holds(item.dataset.p, p) && (!query || textOf(item).includes(query)) &&
            (!(d || s) || rowsOf(item).some(fits)));
          sentences += !item.hidden;
        }
        for (const row of rows) {
          row.hidden = !(fits(row) && holds(row.dataset.p, p) &&
            (!query || textOf(row).includes(query)));
          terms += !row.hidden;
        }
        output.textContent =
          output.dataset.shown.replace("%s", sentences).replace("%t", terms);
      };
      tools.hidden = false;
      tools.addEventListener("submit", (event) => event.preventDefault());
      tools.addEventListener("input", filter);
      const trivial = document.getElementById("trivial");
      const collapse = (on) => {
        document.documentElement.classList.toggle("brief", on);
        if (trivial) trivial.setAttribute("aria-pressed", on);
      };
      if (trivial) trivial.addEventListener("click",
        () => collapse(trivial.getAttribute("aria-pressed") !== "true"));
      tools.addEventListener("reset", () => setTimeout(() => { collapse(false); filter(); }));
      const copy = async (text) => {
        try {
          await navigator.clipboard.writeText(text);
        } catch {
          const field = document.createElement("textarea");
          field.value = text;
          document.body.append(field);
          field.select();
          document.execCommand("copy");
          field.remove();
        }
        output.textContent = output.dataset.copied + " " + text;
      };
      for (const row of rows) {
        const first = row.querySelector(".equivalents > b");
        if (!first) continue;
        const button = document.createElement("button");
        button.type = "button";
        button.className = "copy";
        button.lang = document.documentElement.lang;
        button.textContent = output.dataset.copy;
        button.setAttribute("aria-label", output.dataset.copy + " " + first.textContent);
        button.addEventListener("click", () => copy(first.textContent.replace(/\\?$/, "")));
        first.after(" ", button);
      }
      document.addEventListener("click", (event) => {
        const word = event.target.closest("ol.terms b");
        if (word) copy(word.textContent.replace(/\\?$/, ""));
      });
      addEventListener("hashchange", () => {
        const target = document.getElementById(location.hash.slice(1));
        if (target && target.hidden) { tools.reset(); target.scrollIntoView(); }
      });
    })();

    """
}
