// Elements made of text: whatever is shown goes through `textContent`, never through HTML.

// A new element. `on` holds listeners, `data` the dataset; other properties are attributes, where
// true stands for an empty one and false, null and undefined for none.
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "on") {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    } else if (name === "data") {
      Object.assign(element.dataset, value);
    } else if (name === "value") {
      element.value = value;
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

export function button(label, listener, properties = {}) {
  return h("button", { type: "button", on: { click: listener }, ...properties }, label);
}

// Replaces the children, but only if that changes what there is to see: focus and selection stay.
export function fill(element, ...children) {
  const made = h("div", {}, ...children);
  const same = made.childNodes.length === element.childNodes.length
    && [...made.childNodes].every((node, index) => node.isEqualNode(element.childNodes[index]));
  if (!same) element.replaceChildren(...made.childNodes);
}

// Makes `elements` the children of `parent`, and touches none that stays where it is.
export function reconcile(parent, elements) {
  const wanted = new Set(elements);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let place = parent.firstElementChild;
  for (const element of elements) {
    if (element === place) place = place.nextElementSibling;
    else parent.insertBefore(element, place);
  }
}

// A label with its control. The control needs no id.
export function labelled(text, control, properties = {}) {
  return h("label", { class: "field", ...properties }, h("span", {}, text), control);
}

export function options(select, choices) {
  select.replaceChildren(...choices.map(([value, label]) => h("option", { value }, label)));
  return select;
}

// A button, and the block that it opens and closes; `write` gives its text each time, or a promise.
export function disclosure(label, write, properties = {}) {
  const block = h("pre", { tabindex: "0", class: "disclosed", hidden: true });
  const opener = button(label, async () => {
    block.hidden = !block.hidden;
    opener.setAttribute("aria-expanded", String(!block.hidden));
    if (!block.hidden) block.textContent = await write();
  }, { class: "opener", "aria-expanded": "false", "data-open": true, ...properties });
  return { opener, block };
}

export function json(value) {
  return JSON.stringify(value, null, 2);
}
