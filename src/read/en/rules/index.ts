import "../words/index.ts"
import { grammarOf } from "../../engine/grammar.ts"
import type { AnyRule } from "../../engine/rule.ts"
import { letters, oneUnit, onOnly, onThenOff, onThenRest, plusPeriod, run } from "./course/cycle.ts"
import { longest } from "./course/most.ts"
import { asNeeded, openEnded, reassess } from "./course/open-ended.ts"
import { period, periodTwice, step } from "./course/period.ts"
import { restLength, restOpen } from "./course/rest.ts"
import { amount, amountTwice, eachAmount, mixedUnits, packOf, partedAmount, piecesOf } from "./dose/amount.ts"
import { inTurn, inTurnOpen } from "./dose/in-turn.ts"
import { decrement, increment, maximum } from "./dose/limits.ts"
import { onePiece } from "./dose/one-piece.ts"
import { dailyTotal, dosePer, matched, perNostril } from "./dose/per.ts"
import { perBehindName, perCourseOfDay } from "./dose/per-behind-name.ts"
import { otherwise, saidTwice } from "./dose/said-twice.ts"
import { split, splitHours } from "./dose/split.ts"
import { unjoined } from "./dose/unjoined.ts"
import { avoidedTime, beyond, minimum } from "./not/avoided.ts"
import { blend, concentration, containerOf, contents, diluent, drink, perPiece, perSurface } from "./not/contents.ts"
import { halfLife, moment, outcome } from "./not/elapsed.ts"
import { stepwise } from "./not/stepwise.ts"
import { dashRange } from "./number/dash.ts"
import { orRange, wordRange } from "./number/or.ts"
import { adverb, biweekly, daysPerWeek, everyDay, everyLetters, everyOther, onOff } from "./rhythm/every.ts"
import { exceptDays } from "./rhythm/except.ts"
import { dashes, latin, quaque } from "./rhythm/latin.ts"
import { monthDays, monthly } from "./rhythm/months.ts"
import { count, dosesPer, signFirst, timesOrMany, timesPer } from "./rhythm/times.ts"
import { weekdayChain, weekdayEvery, weekdayInitials, weekdayStretch, weekdays } from "./rhythm/weekdays.ts"
import { route } from "./route/route.ts"
import { before } from "./when/before.ts"
import { clocks } from "./when/clock.ts"
import { when } from "./when/when.ts"

/** All rules, stage by stage: a stage sees the tokens and what the stages above it found. Within a stage the later rule wins a tie.
 *  This is the only list; a new rule is one file and one name here. */
export const stages: readonly (readonly AnyRule[])[] = [
  [orRange, wordRange, dashRange],
  [
    amount,
    amountTwice,
    mixedUnits,
    partedAmount,
    packOf,
    piecesOf,
    onePiece,
    inTurn,
    inTurnOpen,
    eachAmount,
    unjoined,
    count,
    period,
    periodTwice,
    step,
  ],
  [saidTwice, otherwise],
  [
    dosePer,
    perNostril,
    perBehindName,
    perCourseOfDay,
    dailyTotal,
    matched,
    split,
    splitHours,
    adverb,
    latin,
    quaque,
    dashes,
    exceptDays,
    monthly,
    monthDays,
    timesPer,
    signFirst,
    timesOrMany,
    dosesPer,
    daysPerWeek,
    everyOther,
    everyDay,
    everyLetters,
    biweekly,
    onOff,
    weekdays,
    weekdayStretch,
    weekdayChain,
    weekdayInitials,
    weekdayEvery,
    run,
    longest,
    oneUnit,
    letters,
    onOnly,
    onThenOff,
    onThenRest,
    plusPeriod,
    restOpen,
    restLength,
    reassess,
    openEnded,
    asNeeded,
    route,
    before,
    when,
    clocks,
  ],
  [
    stepwise,
    increment,
    decrement,
    maximum,
    contents,
    containerOf,
    concentration,
    perPiece,
    perSurface,
    blend,
    drink,
    diluent,
    avoidedTime,
    beyond,
    minimum,
    halfLife,
    moment,
    outcome,
  ],
]

/** The grammar of dosing pages. */
export const grammar = grammarOf(stages)
