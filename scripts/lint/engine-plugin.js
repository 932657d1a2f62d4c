/**
 * Lint rules for `src/engine` that oxlint has no own rule for. Plain JavaScript: on Node 20 oxlint loads no
 * TypeScript plugin.
 */

/** The one use of `Intl` that gives the same answer on every machine: a segmenter whose language is named. */
function isNamedSegmenter(identifier) {
  const member = identifier.parent
  const call = member?.parent
  if (member?.type !== 'MemberExpression' || member.computed || member.property.name !== 'Segmenter')
    return false
  if (call?.type !== 'NewExpression' || call.callee !== member) return false
  const locale = call.arguments[0]
  return locale !== undefined && locale.type !== 'SpreadElement' && !isMachineLocale(locale)
}

/** `undefined` and an empty list both mean "the locale of this machine". */
function isMachineLocale(node) {
  if (node.type === 'Identifier') return node.name === 'undefined'
  if (node.type === 'ArrayExpression') return node.elements.length === 0
  return node.type === 'UnaryExpression' && node.operator === 'void'
}

const namedLocale = {
  meta: { type: 'problem' },
  create(context) {
    return {
      Identifier(node) {
        if (node.name !== 'Intl' || isNamedSegmenter(node) || isPropertyOrType(node)) return
        context.report({
          node,
          message: 'Use Intl only as `new Intl.Segmenter(language, …)`, its language named.',
        })
      },
    }
  },
}

/** `thing.Intl`, `{ Intl: … }` and the type `Intl.Segmenter` are not the global object. */
function isPropertyOrType(node) {
  const { parent } = node
  if (parent?.type === 'TSQualifiedName') return true
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed
  return parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand
}

/** The machine's locale decides what these give; the plain forms (`toLowerCase`, `<`) do not. */
const LOCALE_METHODS = /^(?:toLocale\w+|localeCompare)$/

const noLocaleMethods = {
  meta: { type: 'problem' },
  create(context) {
    const check = (node, name) => {
      if (typeof name === 'string' && LOCALE_METHODS.test(name))
        context.report({ node, message: `${name} asks for the machine's locale; the engine must not.` })
    }
    return {
      MemberExpression(node) {
        check(node, node.computed ? node.property.value : node.property.name)
      },
      ObjectPattern(node) {
        for (const property of node.properties)
          if (property.type === 'Property') check(property, property.key.name ?? property.key.value)
      },
    }
  },
}

export default {
  meta: { name: 'engine' },
  rules: { 'named-locale': namedLocale, 'no-locale-methods': noLocaleMethods },
}
