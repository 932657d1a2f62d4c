/** Saved pages that try to run, to load or to break something. Each is a file of its own; what must come of it stands beside it. */

export interface HostilePage {
  readonly name: string
  readonly html: string
  /** Words that must be in the preview; none where the page is refused. */
  readonly shows: readonly string[]
  /** Words that must not be in it: they are of the attack. */
  readonly hides?: readonly string[]
  /** What is said where it is refused. */
  readonly refused?: RegExp
}

/** What an attack calls where it can run, and where it would fetch from. */
export const RAN = 'hostileRan'
const ELSEWHERE = 'https://elsewhere.example'

const RUN = `globalThis.${RAN}=true;document.title='ran'`
const BODY = [
  'The mayor said on Monday that the bridge over the Lene would stay shut until the end of the month.',
  'She told reporters that engineers had found cracks in two of its piers, and that lorries would be sent by the ring road.',
  'The opposition called the delay a scandal and asked for the report of the engineers to be published at once.',
]
const SHOWS = ['stay shut until the end of the month', 'cracks in two of its piers', 'a scandal']
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('\n')

/** An article with something in its head, or among its paragraphs. */
function page(
  name: string,
  within: string,
  { head = '', hides = ['hostile words'], shows = SHOWS } = {},
): HostilePage {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge stays shut</title>${head}</head>
<body><article><h1>Bridge stays shut</h1><p>${BODY[0]}</p>${within}<p>${BODY[1]}</p><p>${BODY[2]}</p></article></body></html>`
  return { name: `${name}.html`, html, shows, hides }
}

function inHead(name: string, head: string): HostilePage {
  return page(name, '', { head })
}

function raw(name: string, html: string): HostilePage {
  return { name: `${name}.html`, html, shows: SHOWS }
}

function refused(name: string, html: string, why: RegExp): HostilePage {
  return { name: `${name}.html`, html, shows: [], refused: why }
}

const SCRIPTS: readonly HostilePage[] = [
  page('script', `<script>${RUN} // hostile words</script>`),
  page('script-src', `<script src="${ELSEWHERE}/a.js"></script>`),
  page('script-module', `<script type="module">${RUN}</script>`),
  page('script-in-template', `<template><script>${RUN}</script><p>hostile words</p></template>`),
  page('shadow-root', `<div><template shadowrootmode="open"><script>${RUN}</script></template></div>`),
  page('svg-script', `<svg><script>${RUN}</script></svg>`),
  page('svg-script-href', `<svg><script href="data:text/javascript,${RUN}"></script></svg>`),
  page('mathml-script', `<math><mtext><script>${RUN}</script></mtext></math>`),
  page('null-in-tag', `<scr\0ipt>${RUN}</scr\0ipt>`, { hides: [] }),
  // All that follows is script, to any browser.
  page('half-open-script', `<script>${RUN}</script`, { shows: SHOWS.slice(0, 1), hides: [BODY[1] ?? ''] }),
  page('textarea-script', `<textarea><script>${RUN}</script></textarea>`),
  page('xmp', `<xmp><img src=x onerror="${RUN}"></xmp>`, { hides: [] }),
  inHead('title-markup', `<title></title><img src=x onerror="${RUN}">`),
  inHead('utf-7', `<meta charset="utf-7">+ADw-script+AD4-${RUN}+ADw-/script+AD4-`),
]

const HANDLERS: readonly HostilePage[] = [
  page('img-onerror', `<img src="x" onerror="${RUN}">`),
  page('svg-onload', `<svg onload="${RUN}"><circle r="9"/></svg>`),
  page('svg-animate', `<svg><animate onbegin="${RUN}" attributeName="x" dur="1s"/></svg>`),
  page('details-ontoggle', `<details open ontoggle="${RUN}"><summary>More</summary></details>`),
  page('input-autofocus', `<input autofocus onfocus="${RUN}">`),
  page('video-onerror', `<video><source onerror="${RUN}" src="x"></video>`),
  page('marquee', `<marquee onstart="${RUN}">.</marquee>`),
  page('style-onload', `<style onload="${RUN}"></style>`),
  page('iframe-onload', `<iframe onload="${RUN}"></iframe>`),
  page(
    'p-onpointer',
    `<p onpointerenter="${RUN}" onfocus="${RUN}" tabindex="1">The piers date from 1931.</p>`,
  ),
  page('select-onfocus', `<select onfocus="${RUN}" autofocus><option>x</option></select>`),
  raw('body-onload', `<body onload="${RUN}" onpageshow="${RUN}">${paragraphs}</body>`),
]

const LINKS: readonly HostilePage[] = [
  page('javascript-link', `<p>See <a href="javascript:${RUN}">the plan of the piers</a> of 1931.</p>`),
  page('javascript-link-tab', `<p>See <a href="java&#9;script:${RUN}">the plan</a>.</p>`),
  page('data-link', `<p>See <a href="data:text/html,<script>${RUN}</script>">the plan</a>.</p>`),
  page('ping', `<p>See <a ping="${ELSEWHERE}/ping" href="${ELSEWHERE}">the plan</a>.</p>`),
  page(
    'form-action',
    `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">Go</button></form>`,
  ),
  inHead('canonical-javascript', `<link rel="canonical" href="javascript:${RUN}">`),
  inHead('og-url-javascript', `<meta property="og:url" content="javascript:${RUN}">`),
]

const LOADS: readonly HostilePage[] = [
  page('img-src', `<img src="${ELSEWHERE}/a.png" srcset="${ELSEWHERE}/b.png 2x" alt="">`),
  page(
    'picture',
    `<picture><source srcset="${ELSEWHERE}/a.webp"><img src="${ELSEWHERE}/a.jpg" alt=""></picture>`,
  ),
  page('iframe', `<iframe src="${ELSEWHERE}/frame"></iframe>`),
  page('srcdoc', `<iframe srcdoc="<script>parent.${RAN}=true</script>"></iframe>`),
  page('object', `<object data="${ELSEWHERE}/a.swf"><p>hostile words</p></object>`, { hides: [] }),
  page('embed', `<embed src="${ELSEWHERE}/a.swf">`),
  page('audio', `<audio src="${ELSEWHERE}/a.mp3" autoplay></audio>`),
  page('video-poster', `<video poster="${ELSEWHERE}/a.jpg"></video>`),
  page('style-import', `<style>@import url("${ELSEWHERE}/a.css"); /* hostile words */</style>`),
  page('style-url', `<div style="background:url(${ELSEWHERE}/a.png)">The piers date from 1931.</div>`),
  page('svg-use', `<svg><use href="${ELSEWHERE}/a.svg#x"/><image href="${ELSEWHERE}/b.png"/></svg>`),
  page('input-image', `<input type="image" src="${ELSEWHERE}/a.png">`),
  page(
    'table-background',
    `<table background="${ELSEWHERE}/a.png"><tr><td>The piers date from 1931.</td></tr></table>`,
  ),
  inHead('stylesheet', `<link rel="stylesheet" href="${ELSEWHERE}/a.css">`),
  inHead(
    'preload',
    `<link rel="preload" as="image" href="${ELSEWHERE}/a.png"><link rel="prefetch" href="${ELSEWHERE}/b">`,
  ),
  inHead(
    'preconnect',
    `<link rel="preconnect" href="${ELSEWHERE}"><link rel="dns-prefetch" href="${ELSEWHERE}">`,
  ),
  inHead(
    'icon',
    `<link rel="icon" href="${ELSEWHERE}/favicon.ico"><link rel="manifest" href="${ELSEWHERE}/m.json">`,
  ),
  inHead('refresh', `<meta http-equiv="refresh" content="0;url=${ELSEWHERE}">`),
  inHead('base', `<base href="${ELSEWHERE}/"><link rel="stylesheet" href="a.css">`),
]

const MUTATIONS: readonly HostilePage[] = [
  page('noscript', `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`, { hides: [] }),
  page(
    'math-style',
    `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></table></mtext></math>`,
    {
      hides: [],
    },
  ),
  page('svg-style', `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`, { hides: [] }),
  page(
    'comment',
    `<!--><img src=x onerror="${RUN}">--><!-- hostile words --!><p>The piers date from 1931.</p>`,
    { hides: [] },
  ),
  page('cdata', `<svg><![CDATA[<img src=x onerror="${RUN}">]]></svg>`, { hides: [] }),
  page(
    'clobbering',
    '<form id="documentElement" name="body"><input name="attributes"><img name="getElementsByTagName"></form>',
  ),
  page('duplicate-attributes', '<p class="a" class="b" style=x style=y>The piers date from 1931.</p>'),
  page('quotes-in-attributes', `<p title='> "hostile words" <' data-a="a>b">The piers date from 1931.</p>`),
  page('entities', '<p>Broken &#x110000; &#0; &notit; &amp &unknown; &#xD800; entities stay harmless.</p>'),
  inHead(
    'json-ld-proto',
    '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":true},"headline":"Bridge stays shut"}</script>',
  ),
  inHead('json-ld-broken', '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>'),
  inHead(
    'json-ld-deep',
    `<script type="application/ld+json">${'[{"@graph":'.repeat(500)}1${'}]'.repeat(500)}</script>`,
  ),
  inHead(
    'og-title-markup',
    `<meta property="og:title" content="<img src=x onerror=${RUN}>Bridge stays shut">`,
  ),
]

const CHARACTERS: readonly HostilePage[] = [
  page('null-bytes', '<p>Null \0 bytes \0 stand here.</p>'),
  page('bidi-overrides', '<p>A name \u202Edesrever\u202C stands here.</p>'),
  page('zero-width', '<p>A zero\u200B-width\u200C space\uFEFF and a soft\u00ADhyphen.</p>'),
  page('lone-surrogate', '<p>Half a sign &#xDC00; stands here.</p>'),
  page('long-attribute', `<p title="${'a'.repeat(300_000)}">The piers date from 1931.</p>`),
]

const SHAPES: readonly HostilePage[] = [
  page(
    'nested-tables',
    `${'<table><tr><td>'.repeat(40)}The piers date from 1931.${'</td></tr></table>'.repeat(40)}`,
  ),
  page('unclosed', '<b><i><u>'.repeat(100)),
  page(
    'many-attributes',
    `<p ${Array.from({ length: 5000 }, (_, at) => `a${at}=1`).join(' ')}>The piers date from 1931.</p>`,
  ),
  refused('too-deep', `${'<div>'.repeat(600)}${paragraphs}`, /512/),
  refused('too-many-tags', `${'<i></i>'.repeat(100_001)}${paragraphs}`, /200,000/),
  refused('too-large', `<p>${'The bridge is shut. '.repeat(270_000)}</p>`, /5 MB/),
  refused(
    'only-scripts',
    `<html><head><script>${RUN}</script></head><body><script>${RUN}</script></body></html>`,
    /script/,
  ),
  refused(
    'empty-page',
    '<!doctype html><html><head><title>Bridge</title></head><body></body></html>',
    /No article was found/,
  ),
  refused('open-tags', '<a '.repeat(200_001), /./),
]

/** By what they try. */
export const HOSTILE_GROUPS: Readonly<Record<string, readonly HostilePage[]>> = {
  scripts: SCRIPTS,
  handlers: HANDLERS,
  links: LINKS,
  loads: LOADS,
  mutations: MUTATIONS,
  characters: CHARACTERS,
  shapes: SHAPES,
}
