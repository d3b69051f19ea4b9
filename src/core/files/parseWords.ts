import type { UseRole } from '../model/dataset.ts'
import type { Phase, PhaseMark } from '../model/phase.ts'
import type { Actor, ActorRole } from '../model/projectFile.ts'

/** A table of words in English and Swedish; forms are parted by `|`. */
function wordsFor<T extends string>(forms: Readonly<Record<T, string>>): (text: string) => T | undefined {
  const known = new Map<string, T>()
  for (const [value, words] of Object.entries(forms) as [T, string][])
    for (const word of [value, ...words.split('|')]) known.set(word, value)
  return (text) => known.get(text.toLowerCase())
}

export const parseUseRole: (text: string) => UseRole | undefined = wordsFor<UseRole>({
  has: 'have|har|finns|supply|supplies|erbjuder|utbud',
  needs: 'need|behöver|behov|saknar|demand|demands|efterfrågar|efterfrågan',
})

export const parsePhase: (text: string) => Phase | undefined = wordsFor<Phase>({
  unknown: 'okänd|okänt|?',
  prospecting: 'prospection|prospektering',
  probing: 'sondering|probe',
  start: 'started|startad|startat|uppstart',
  growth: 'implementation and growth|genomförande och tillväxt|genomförande|tillväxt',
  maturity: 'mature|mognad|mogen|moget',
  ended: 'end|closed|avslutat|avslutad|avslutning|nedlagt|nedlagd',
})

export const parseMark: (text: string) => PhaseMark | undefined = wordsFor<PhaseMark>({
  stalled: 'avstannat|avstannad|stannat|stannat av',
  narrowed: 'shrunk|smalnat|avsmalnat|smalnat av|krympt|reducerat|reducerad',
  renewing: 'renewed|förnyas|förnyelse|under förnyelse',
})

export const parseInferred: (text: string) => 'inferred' | undefined = wordsFor<'inferred'>({
  inferred: 'tolkad|tolkat|slutsats',
})

export const parseActorKind: (text: string) => Actor['kind'] | undefined = wordsFor<Actor['kind']>({
  company: 'firm|business|enterprise|företag|bolag',
  university: 'college|research institute|universitet|högskola|lärosäte|forskningsinstitut',
  'public body':
    'public|authority|municipality|region|offentlig aktör|offentlig|myndighet|kommun|landsting|länsstyrelse',
  intermediary: 'organisation|association|intermediär|mellanhand|förening|klusterorganisation',
  person: 'individual|individ',
  other: 'annan|annat|övrig|övrigt',
})

export const parseActorRole: (text: string) => ActorRole | undefined = wordsFor<ActorRole>({
  driver: 'motor|driving motor|drivande|drivare|drivkraft',
  supporter: 'support|stödjare|stöd|stödjande|finansiär',
  'competence environment': 'environment|kompetensmiljö|research environment|forskningsmiljö',
  member: 'participant|medlem|deltagare',
})
