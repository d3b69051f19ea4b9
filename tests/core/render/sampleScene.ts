import { type Scene, type TextMark, themes } from '#core'

const theme = themes.paper

/** A text mark with the words given; what is not said is as most labels have it. */
export function label(key: string, lines: readonly string[], rest: Partial<TextMark> = {}): TextMark {
  return {
    ...{ type: 'text', key, lines, x: 100, y: 100, size: 16, lineHeight: 20, face: 'text', anchor: 'start' },
    fill: theme.text,
    ...rest,
  }
}

/** A scene of 800 x 500 px with every kind of mark and every property they may have. */
export const sampleScene: Scene = {
  width: 800,
  height: 500,
  background: theme.ground,
  title: 'Kluster i Sörmland',
  description: 'Ett äppelträd med två grenar.',
  marks: [
    { type: 'path', key: 'soil', d: 'M0,400H800V500H0Z', fill: theme.soil },
    {
      type: 'group',
      key: 'crown',
      entityId: 'sector:food',
      role: 'bough',
      title: 'Livsmedel & <hälsa>',
      marks: [
        {
          type: 'path',
          key: 'bough',
          d: 'M380,400C380,300 300,200 120,160L124,150C320,190 420,300 420,400Z',
          fill: theme.wood,
        },
        {
          type: 'path',
          key: 'graft',
          d: 'M420,300C520,260 560,200 640,160',
          stroke: { colour: theme.link, width: 3, dash: [8, 5], cap: 'round', opacity: 0.8 },
        },
      ],
    },
    {
      type: 'circle',
      key: 'apple',
      entityId: 'cluster:robotdalen',
      role: 'apple',
      cx: 640,
      cy: 160,
      r: 26,
      fill: theme.ripe,
      fillOpacity: 0.9,
      stroke: { colour: theme.outline, width: 1.5 },
    },
    { type: 'circle', key: 'leaf', cx: 200, cy: 180, r: 9, fill: theme.green, opacity: 0.6 },
    label('title', ['Kluster i Sörmland 2007'], { face: 'display', size: 34, lineHeight: 40, x: 30, y: 50 }),
    label('bough-name', ['Livsmedel och', 'måltidsupplevelser'], {
      ...{ entityId: 'sector:food', role: 'bough-name', face: 'text-semibold', anchor: 'end', x: 360, y: 225 },
      halo: { colour: theme.ground, width: 3 },
    }),
    label('apple-name', ['Robotdalen'], { x: 640, y: 210, anchor: 'middle', entityId: 'cluster:robotdalen' }),
    label('source', ['Källa: Kreativa kluster, 2007 – 1 234 sysselsatta'], { x: 30, y: 480, size: 13, opacity: 0.85 }),
  ],
}
