import type { OwnFile } from './own-articles.ts'

/** Saved pages as outlets make them, each with a habit of its own; all of them made up. */

export interface MessyPage {
  readonly file: OwnFile
  /** As the fields of the preview give them; absent ones are empty. */
  readonly facts: Readonly<Partial<Record<'Outlet' | 'Title' | 'Date' | 'Author' | 'Language', string>>>
  /** How the page says that it may not be all. */
  readonly warning?: RegExp
}

const BODY = [
  'Mayor Lindqvist opened the harbour of Porto Verde on Monday, and promised that the old dredgers would be replaced before the winter.',
  'He told the fishermen that no family would have to leave the quays. “The sea has fed us for four hundred years,” he said, “and it will feed our children.”',
  'The council has set aside twelve million for the work. The first of the new dredgers is expected in October, when the storms begin.',
]
const TEXT = BODY.map((line) => `<p>${line}</p>`).join('\n')

const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

function page(name: string, head: string, body: string, lang = 'lang="en"'): OwnFile {
  const html = `<!doctype html><html ${lang}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
  return { name: `${name}.html`, mimeType: 'text/html', buffer: Buffer.from(html) }
}

const GRAPH: MessyPage = {
  file: page(
    'graph',
    `<title>Harbour opens - Courier News</title>${json({
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'The Courier' },
        { '@type': 'WebSite', '@id': '#site', name: 'Courier website', publisher: { '@id': '#org' } },
        { '@type': 'BreadcrumbList', name: 'Breadcrumbs' },
        { '@type': 'Person', '@id': '#ann', name: 'Anna Reed' },
        { '@type': 'Person', '@id': '#bo', name: 'Bo Lund' },
        {
          '@type': ['WebPage', 'NewsArticle'],
          headline: 'Harbour opens &amp; dredgers follow',
          author: [{ '@id': '#ann' }, { '@id': '#bo' }],
          publisher: { '@id': '#org' },
          datePublished: '2024-03-05T23:30:00-05:00',
          dateModified: '2024-03-09T08:00:00Z',
        },
      ],
    })}`,
    `<main><h1>Harbour opens &amp; dredgers follow</h1>${TEXT}</main>`,
  ),
  facts: {
    Outlet: 'The Courier',
    Title: 'Harbour opens & dredgers follow',
    Date: '2024-03-05',
    Author: 'Anna Reed, Bo Lund',
    Language: 'en',
  },
}

const SUFFIX: MessyPage = {
  file: page(
    'suffix',
    `${meta('og:title', 'Harbour opens in Porto Verde | Herald News')}${meta('og:site_name', 'The Herald')}<meta name="author" content="By Anna Reed and Bo Lund">${meta('article:modified_time', '2024-03-09')}${meta('article:published_time', '2024-03-05T08:00:00Z')}`,
    `<h1>Harbour opens in Porto Verde</h1><article>${TEXT}</article>`,
  ),
  facts: {
    Outlet: 'The Herald',
    Title: 'Harbour opens in Porto Verde',
    Date: '2024-03-05',
    Author: 'Anna Reed and Bo Lund',
    Language: 'en',
  },
}

const BYLINES: MessyPage = {
  file: page(
    'bylines',
    '<title>Harbour opens in Porto Verde – Echo Online</title>',
    `<article><h1>Harbour opens in Porto Verde</h1>
<p class="story-by">By <a rel="author" href="/a">Anna Reed</a> and <a rel="author" href="/b">Bo Lund</a></p>
<p>Updated <time datetime="2024-03-09T08:00">9 March</time>, first published <time datetime="2024-03-05T08:00">5 March</time></p>
${TEXT}</article>`,
  ),
  facts: {
    Outlet: 'Echo Online',
    Title: 'Harbour opens in Porto Verde',
    Date: '2024-03-05',
    Author: 'Anna Reed, Bo Lund',
    Language: 'en',
  },
}

const AMP: MessyPage = {
  file: page(
    'amp',
    `<link rel="canonical" href="https://tribune.example/harbour"><title>Harbour opens</title><style amp-boilerplate>body{}</style>${json(
      {
        '@type': 'NewsArticle',
        headline: 'Harbour opens',
        author: { '@type': 'Person', name: 'By ANNA REED' },
        publisher: { '@type': 'Organization', name: 'Tribune', logo: { '@type': 'ImageObject', url: '' } },
        datePublished: 'Tue, 05 Mar 2024 08:00:00 GMT',
      },
    )}`,
    `<amp-ad></amp-ad><article><h1>Harbour opens</h1><amp-img src="a.png"></amp-img>${TEXT}</article>`,
    'amp lang="en-GB"',
  ),
  facts: {
    Outlet: 'Tribune',
    Title: 'Harbour opens',
    Date: '2024-03-05',
    Author: 'ANNA REED',
    Language: 'en-GB',
  },
}

const WORDPRESS: MessyPage = {
  file: page(
    'wordpress',
    `<title>Harbour opens - Quay Notes</title>${meta('og:site_name', 'Quay Notes')}${json({
      '@graph': [{ '@type': 'WebPage', name: 'Harbour opens - Quay Notes' }],
    })}`,
    `<article class="post"><h1 class="entry-title">Harbour opens</h1><div class="entry-meta"><time class="updated" datetime="2024-03-09T08:00:00+00:00">9 March 2024</time><time class="entry-date published" datetime="2024-03-05T08:00:00+00:00">5 March 2024</time> <span class="author vcard">by Anna Reed</span></div><div class="entry-content">${TEXT}</div></article>`,
    'lang="en-US"',
  ),
  facts: {
    Outlet: 'Quay Notes',
    Title: 'Harbour opens',
    Date: '2024-03-05',
    Author: 'Anna Reed',
    Language: 'en-US',
  },
}

const PERSIAN: MessyPage = {
  file: page(
    'persian',
    `<title>بندر باز شد</title>${meta('og:site_name', 'روزنامه بندر')}`,
    `<h1>بندر باز شد</h1><span class="news-date">سه‌شنبه ۱۵ اسفند ۱۴۰۲ - ۱۰:۲۰</span><div>${'<p>شهردار روز دوشنبه بندر را باز کرد و گفت که کشتی‌های تازه پیش از زمستان خواهند رسید. هیچ خانواده‌ای اسکله را ترک نخواهد کرد.</p>'.repeat(2)}</div>`,
    'lang="fa" dir="rtl"',
  ),
  facts: {
    Outlet: 'روزنامه بندر',
    Title: 'بندر باز شد',
    Date: '2024-03-05',
    Language: 'fa',
  },
}

const ARABIC: MessyPage = {
  file: page(
    'arabic',
    `<title>افتتاح الميناء</title>${meta('og:site_name', 'صحيفة الميناء')}<meta name="author" content="بقلم: أمل حداد">`,
    `<h1>افتتاح الميناء</h1><time>٥ مارس ٢٠٢٤</time><div>${'<p>افتتح رئيس البلدية الميناء يوم الاثنين ووعد بأن تصل السفن الجديدة قبل الشتاء، وقال إن أحدا لن يترك الأرصفة.</p>'.repeat(2)}</div>`,
    'lang="ar" dir="rtl"',
  ),
  facts: {
    Outlet: 'صحيفة الميناء',
    Title: 'افتتاح الميناء',
    Date: '2024-03-05',
    Author: 'أمل حداد',
    Language: 'ar',
  },
}

const CHINESE: MessyPage = {
  file: page(
    'chinese',
    '<title>港口开放_港报网</title>',
    `<div id="top"><h1>港口开放</h1><span class="time">2024年3月5日 08:00</span></div><div id="content">${'<p>市长星期一宣布港口开放，并承诺新的挖泥船将在冬天之前到达。他对渔民说，没有一个家庭必须离开码头。</p>'.repeat(3)}</div>`,
    'lang="zh-CN"',
  ),
  facts: { Outlet: '港报网', Title: '港口开放', Date: '2024-03-05', Language: 'zh-CN' },
}

const LIVE: MessyPage = {
  file: page(
    'live',
    `<title>Harbour opening: live updates</title>${json([
      {
        '@type': 'LiveBlogPosting',
        headline: 'Harbour opening: live updates',
        datePublished: '2024-03-05T06:00:00Z',
        publisher: { name: 'The Gazette' },
        author: [{ name: 'Anna Reed' }, { name: 'Anna Reed' }],
        liveBlogUpdate: BODY.map((articleBody, at) => ({
          '@type': 'BlogPosting',
          headline: `Update ${at}`,
          articleBody,
        })),
      },
    ])}`,
    `<h1>Harbour opening: live updates</h1>${BODY.map((line, at) => `<article><h2>Update ${at}</h2><time datetime="2024-03-06T0${at}:00Z">0${at}:00</time><p>${line}</p></article>`).join('')}`,
  ),
  facts: {
    Outlet: 'The Gazette',
    Title: 'Harbour opening: live updates',
    Date: '2024-03-05',
    Author: 'Anna Reed',
    Language: 'en',
  },
}

const WALLED: MessyPage = {
  file: page(
    'walled',
    json({
      '@type': 'NewsArticle',
      headline: 'Harbour opens in Porto Verde',
      isAccessibleForFree: 'False',
      datePublished: '2024-03-05',
      publisher: { name: 'The Ledger' },
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.wall' },
    }),
    `<article><h1>Harbour opens in Porto Verde</h1><p>${BODY[0]}</p><div class="wall">Subscribe to continue.</div></article>`,
  ),
  facts: {
    Outlet: 'The Ledger',
    Title: 'Harbour opens in Porto Verde',
    Date: '2024-03-05',
    Language: 'en',
  },
  warning: /^The page says that not all of it is free to read/,
}

export const MESSY_PAGES: readonly MessyPage[] = [
  GRAPH,
  SUFFIX,
  BYLINES,
  AMP,
  WORDPRESS,
  PERSIAN,
  ARABIC,
  CHINESE,
  LIVE,
  WALLED,
]
