// Comes first, before any script of the page has run: remembers the page as it was sent, and starts the rest.
//
// This is a classic script at the end of the body: the document is complete, and modules have not run yet.
{
  const script = document.currentScript;
  const { state } = script.dataset;
  script.remove();
  const source = document.cloneNode(true);
  // Pairs every node as it was sent with the node that is shown.
  const twins = new WeakMap();
  const pair = (sent, shown) => {
    twins.set(sent, shown);
    for (let at = 0; at < sent.childNodes.length; at += 1) pair(sent.childNodes[at], shown.childNodes[at]);
  };
  pair(source, document);
  import("/__kzsite/connection.js").then(({ connect }) => connect({ source, twins, state: JSON.parse(state) }));
}
