import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a Chromium or Chrome usually is, likeliest first. */
export function systemPaths(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') return MAC
  if (platform === 'win32') return windowsPaths(env)
  return LINUX
}

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/local/bin/chromium',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
]

const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

function windowsPaths(env: Environment): readonly string[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((product) => {
    const program = product.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'
    return roots.flatMap((root) => (root ? [join(root, product, 'Application', program)] : []))
  })
}
