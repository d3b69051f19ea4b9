import { expect, test } from 'vitest'
import { sceneToSvg, svgToText } from '#core'
import { sampleScene } from '../core/render/sampleScene.ts'
import { expectStoredPicture, firstDifference } from './storedPicture.ts'

const drawn = svgToText(sceneToSvg(sampleScene))

test('the sample of all marks is drawn as it was when it was looked at', () => {
  expectStoredPicture('sample', drawn)
})

test.skipIf(process.env.UPDATE)('planted: one changed number is shown with its line', () => {
  const changed = drawn.replace('cx="640"', 'cx="641"')
  const line = drawn.split('\n').findIndex((text) => text.includes('cx="640"')) + 1
  expect(() => expectStoredPicture('sample', changed)).toThrow(new RegExp(`line ${line} of .*\\n- .*640.*\\n\\+ .*641`))
  expect(() => expectStoredPicture('sample', `${drawn}\n`)).toThrow('no such line')
  expect(() => expectStoredPicture('no-such', drawn)).toThrow('No stored picture')
})

test('a difference far along a line is shown where it begins', () => {
  const long = 'x'.repeat(5000)
  const shown = firstDifference(`${long}a${long}`, `${long}b${long}`) ?? ''
  expect(shown).toContain('line 1 of 1 (now 1), column 5001')
  expect(shown).toContain('xa')
  expect(shown).toContain('xb')
  expect(shown.length).toBeLessThan(400)
  expect(firstDifference('a', 'a')).toBeUndefined()
})
