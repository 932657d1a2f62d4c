import type { Setting } from '../naming.ts'
import { pairs, words } from '../words.ts'
import { spelling } from './spelling.ts'

/** Words that tell where, when and on what occasion somebody speaks. Our own compilation. */
export const setting: Setting = {
  occasions: pairs(
    `speech=speech address=speech remarks=speech comments=speech statements=speech appearance=speech sermon=speech
    lecture=speech briefing=conference conference=conference meeting=meeting talks=meeting rally=rally
    interview=interview tweet=post tweets=post post=post twitter=post video=video letter=letter email=letter
    e-mail=letter hearing=hearing testimony=hearing ceremony=ceremony funeral=ceremony dinner=dinner
    fundraiser=dinner debate=debate summit=summit forum=summit`,
    spelling,
  ),
  anyKinds: words('speech'),
  unheldKinds: words('post letter interview'),
  onOccasion: words('in at during on via to before'),
  atPlace: words('in at near from outside'),
  onDay: words('on'),
  owners: words('his her their'),
  by: words('by of from'),
  breaks: words(`
    that adding and but who which whom when while as after before because since if where whether with amid
    following saying calling accusing referring although though hours days against about
  `),
}
