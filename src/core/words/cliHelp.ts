import { words } from './say.ts'

/** What `pomona --help` prints. Only what this version can do is listed. */
export const cliHelp = words(
  `pomona: industries and competences as an apple tree

  pomona check FILE... [--json]
      Says what a project file, folder, tables or workbooks hold, and what is wrong with them.
      book.xlsx#Sheet name is one sheet of a workbook; a picture that carries its project is read as one.

  pomona convert FILE... --out P.pomona.json
      Makes a project file of tables (or writes a project file again, migrated).
      --role FILE=ROLE          industries, competences, uses, matrix, clusters or actors
      --map FILE:COLUMN=FIELD   what a column holds; may be given several times
      --title TITLE             the project's title

  pomona suggest P
      Ranks pairs of industries that could cross-pollinate, each with its evidence.
      --kind shared|supply      both have it, or one has what the other needs (shared)
      --pairs cross-sector|all  which pairs are looked at and tested (cross-sector)
      --measure ID              idf-cosine, weighted-cosine, cosine, jaccard, min-conditional, association
      --null MODEL              what chance is: curveball, row-fixed, bicm, hypergeometric (misleads) or none
      --draws N --seed N        reshuffles (1000; fewer confirm nothing) and where they begin (1)
      --confirm candidates|all  which pairs are reshuffled (candidates: those that stand out)
      --top N|all               how many are listed (100)
      --format table|csv|json   --out F

  pomona clusters P
      Says what accepted and clear links between industries gather into.
      --resolution N|auto       finer over 1, coarser under it (1); auto: where clusters are most
                                significant
      --seed N                  of the reshuffles and the search (1)
      --edges strong|suggestive|accepted|auto
                                links that count: accepted and clear patterns (strong), hints
                                as well (suggestive), accepted ones alone, or hints only
                                where clear patterns are few (auto)
      --format table|csv|json   table for people (table)
      --out F                   where to (-)

  pomona bridges P
      Says which industries or competences tie groups together.
      --of industries|competences
                                whose bridges (industries)
      --edges, --format, --out  as for clusters

  pomona render P --diagram ID|apple-tree|competence-flower --out F.svg|F.png
      Draws a diagram. P is a project file, a folder of tables or one table.
      --width PX --height PX    size in pixels (1600 x 1000)
      --paper a4|a3|a0|16:9     or a paper; --landscape turns it
      --dpi N                   pixels per inch of a PNG on paper (300; 96 for 16:9)
      --cluster ID              the cluster whose flower is drawn
      --year Y                  the year shown (each thing at its latest)
      --transparent             no ground
      --theme T                 paper, projector, print or contrast (the diagram's own)
      --no-project              a picture that does not carry its project
      --option KEY=VALUE        an option of the diagram; may be given several times

  --lang sv|en                  language of messages and pictures (en)

- is standard input or output. Exit status: 0 done, 1 failed, 2 wrong usage.
`,
  `pomona: branscher och kompetenser som ett äppelträd

  pomona check FIL... [--json]
      Säger vad en projektfil, mapp, tabeller eller arbetsböcker innehåller, och vad som är fel i dem.
      bok.xlsx#Bladets namn är ett blad i en arbetsbok; en bild som bär sitt projekt läses som ett projekt.

  pomona convert FIL... --out P.pomona.json
      Gör en projektfil av tabeller (eller skriver om en äldre projektfil i dagens form).
      --role FIL=ROLL           industries, competences, uses, matrix, clusters eller actors
      --map FIL:KOLUMN=FÄLT     vad en kolumn innehåller; kan anges flera gånger
      --title TITEL             projektets titel

  pomona suggest P
      Rangordnar par av branscher som kunde korsbefrukta varandra, vart och ett med sin evidens.
      --kind shared|supply      båda har det, eller den ena har vad den andra behöver (shared)
      --pairs cross-sector|all  vilka par som tas med och prövas (cross-sector)
      --measure ID              idf-cosine, weighted-cosine, cosine, jaccard, min-conditional, association
      --null MODELL             vad slump är: curveball, row-fixed, bicm, hypergeometric (vilseleder) eller none
      --draws N --seed N        omblandningar (1000; färre bekräftar inget) och var de börjar (1)
      --confirm candidates|all  vilka par som blandas om (candidates: de som sticker ut)
      --top N|all               hur många som listas (100)
      --format table|csv|json   --out F

  pomona clusters P
      Säger vad godkända och tydliga länkar mellan branscher samlar sig till.
      --resolution N|auto       finare över 1, grövre under 1 (1); auto: där klustren är mest
                                signifikanta
      --seed N                  frö för omblandningarna och sökningen (1)
      --edges strong|suggestive|accepted|auto
                                länkar som räknas: godkända och tydliga mönster (strong), även
                                antydningar (suggestive), bara godkända, eller antydningar
                                bara där tydliga mönster är få (auto)
      --format table|csv|json   table är för läsare (table)
      --out F                   vart (-)

  pomona bridges P
      Säger vilka branscher eller kompetenser som binder ihop grupper.
      --of industries|competences
                                vilkas bryggor (industries)
      --edges, --format, --out  som för clusters

  pomona render P --diagram ID|apple-tree|competence-flower --out F.svg|F.png
      Ritar ett diagram. P är en projektfil, en mapp med tabeller eller en tabell.
      --width PX --height PX    storlek i bildpunkter (1600 x 1000)
      --paper a4|a3|a0|16:9     eller ett pappersformat; --landscape vänder det
      --dpi N                   bildpunkter per tum för en PNG på papper (300; 96 för 16:9)
      --cluster ID              klustret vars blomma ritas
      --year Å                  året som visas (annars det senaste för varje sak)
      --transparent             ingen botten
      --theme T                 paper, projector, print eller contrast (annars diagrammets eget)
      --no-project              en bild som inte bär sitt projekt
      --option NAMN=VÄRDE       ett val för diagrammet; kan anges flera gånger

  --lang sv|en                  språk i meddelanden och bilder (en)

- är standard in eller ut. Slutkod: 0 klart, 1 misslyckat, 2 felaktigt anrop.
`,
)
