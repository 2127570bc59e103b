import type { Random } from "../../numerics/index.ts"
import { shuffled } from "../shuffled.ts"

/** Names of things one can picture, four to seven letters, no two of them one letter apart. */
const pool =
  `anchor apple apron arrow badge balcony barrel basket beard bench bishop blanket bottle bread bridge broom brush
bucket button cabin cactus camel candle canoe carpet castle cave chain cherry chimney circus clock cloud coffee comet copper
coral cotton cradle crown curtain daisy desert diamond dolphin donkey dragon drawer drum eagle elbow engine falcon feather fence
finger flag flute forest fossil fountain garden garlic giraffe glove goat grape guitar hammer harbour harp hedge helmet honey
island ivory jacket jewel kettle kidney kitchen kite ladder lantern lawn lemon leopard library lion lizard magnet maple market
meadow melon mirror monkey mosque mule muscle museum mustard needle nephew nurse oasis olive onion orchid otter oven oyster paddle
palace parcel parrot peanut pearl pebble pencil pepper piano pigeon pillow pirate planet plough pocket pony potato prison puddle
pumpkin puppet rabbit radio raft ribbon river robin rocket saddle sailor salmon sandal saucer scarf school sheriff shovel shrimp
silver skirt sleeve snail spider spinach sponge square squirrel stable statue steam stocking sugar swamp sweater sword tailor
teapot temple thistle thumb thunder ticket tiger toast tobacco tomato towel tractor trumpet tulip tunnel turkey turtle umbrella
uncle valley vase velvet village violin volcano wagon walnut weapon whale whistle willow window wizard wolf yacht zebra`
    .split(/\s+/)
    .filter((word) => word.length > 0)

/** How many words one list holds. */
export const listLength = 15

/** A list drawn for one session, no two words with the same first two letters. */
export const wordList = (random: Random): readonly string[] => {
  const seen = new Set<string>()
  return shuffled(pool, random)
    .filter((word) => {
      const start = word.slice(0, 2)
      if (seen.has(start)) return false
      seen.add(start)
      return true
    })
    .slice(0, listLength)
}

/** All words that a list may hold. */
export const allWords: readonly string[] = pool
