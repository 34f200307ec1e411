// On a slow line people type before any script is there to listen. Their forms are not filled again
// by the browser (autocomplete="off"), so what differs from how it came was typed just now.
export function isTypedIn(input) {
  if (["checkbox", "radio"].includes(input.type)) return input.checked !== input.defaultChecked;
  if (input.options) {
    const usual = [...input.options].findIndex((option) => option.defaultSelected);
    return input.selectedIndex !== Math.max(usual, 0);
  }
  return input.value !== input.defaultValue;
}
