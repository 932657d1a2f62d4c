import { folded } from '../words.ts'
import { spelling } from './spelling.ts'

/**
 * The closed classes of German in all their forms: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, particles. Our own compilation, checked against the list of the package `stopword` (MIT), which
 * holds words of content too ("Gott", "Menschen").
 */
export const functionWords = folded(
  `
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
  dies dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
  mancher manche manches manchen manchem solcher solche solches solchen solchem welcher welche welches
  welchen welchem derselbe dieselbe dasselbe derselben dieselben denselben demselben desselben
  derjenigen derjenige diejenige dasjenige
  diejenigen denjenigen derer deren dessen denen
  alle alles allen allem aller andere anderer anderes anderen anderem anders einige einiger einiges einigen
  einigem etwas nichts viel viele vieles vielen vielem vieler wenig wenige weniger wenigen mehr mehrere
  mehreren mehrerer meist meisten beide beiden beider
  ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner deines
  er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres ihnen es wir uns
  unser unsere unseren unserem unserer unseres euch euer eure euren eurem eurer man sich selbst selber
  wer wen wem wessen was wann wo wohin woher wie warum weshalb wieso womit wobei wodurch wofür wogegen
  worauf woran worüber wovon
  jemand jemandem jemanden niemand niemandem niemanden einander irgend genug allein
  ab an am auf aufs aus außer bei beim bis durch entlang für gegen gegenüber gemäß hinter in im ins innerhalb
  laut mit mittels nach neben ohne seit statt trotz über um unter von vom vor wegen während zu zum zur zwischen
  außerhalb bezüglich aufgrund angesichts
  und oder aber sondern denn sowie sowohl weder noch entweder als wenn falls ob dass daß weil da damit
  obwohl indem nachdem bevor ehe sobald solange sofern je desto umso also doch jedoch dennoch trotzdem
  deshalb daher darum deswegen dazu dabei dafür dagegen daran darauf daraus darin darüber davon davor danach
  dadurch damals dann dort hier her hin dahin dahinter daneben darunter dazwischen demzufolge seitdem soweit
  sonst ebenso zusammen zurück weg weiter weitere weiteren weiterer weiteres zunächst zuerst zugleich später
  nicht nie niemals nur auch schon bereits erst noch immer wieder sehr so sogar ganz gar nun jetzt ja nein
  vielleicht besonders durchaus überhaupt übrigens wenigstens gerade gern oft
  etwa wohl eben zudem außerdem allerdings zwar bislang bisher einmal mal kaum fast nahezu rund insgesamt
  bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen
  habe hast hat haben habt hatte hattest hatten hattet hätte hätten gehabt
  werde wirst wird werden werdet wurde wurden würde würden worden geworden
  kann kannst können könnt konnte konnten könnte könnten muss muß müssen müsst musste mussten müsste müssten
  soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten darf darfst dürfen dürft
  durfte durften dürfte dürften mag mögen mochte mochten möchte möchten
`,
  spelling,
)

/** Those of them that only introduce a noun. */
export const determiners = folded(
  `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem mein meine
  meinen meinem meiner unser unsere unseren unserem unserer sein seine seinen seinem seiner seines ihr ihre
  ihren ihrem ihrer ihres einige einigen`,
  spelling,
)

/** Verbs that take their sense from what they stand with, and bare attributions: our own compilation. */
const lightWords = folded(
  `gab geben gibt gegeben ging gehen geht gegangen kam kommen kommt gekommen machen macht machte machten gemacht
  nahm nehmen nimmt genommen stand stehen steht lassen lässt ließ ließen gelassen bringen brachte gebracht
  sagte sagten sagt sagen gesagt erklärte erklärt fügte hinzu`,
  spelling,
)

export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...lightWords])

/** Words that most news stories hold, and that alone show little: our own compilation. */
export const newsWords = folded(
  `angaben bericht berichte berichtete berichteten nachrichtenagentur agentur medien zufolge mitteilung
  erklärung sprecher sprecherin interview pressekonferenz rede äußerung äußerungen mitgeteilt bekannt
  menschen leute land länder regierung staat staaten jahr jahre jahren jahres monat monate monaten woche
  wochen tag tage tagen zeit uhr heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag
  sonnabend sonntag letzte letzten neue neuen neuer neues teil zahl herr frau`,
  spelling,
)
