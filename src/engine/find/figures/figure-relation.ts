/**
 * How two figures stand to one another. `contains`: one allows the other ("more than 50" and 59); `vague`: one
 * of them only says "dozens". Null where they cannot be compared: of other kinds or units, or too little is told.
 */
export type FigureRelation = 'equal' | 'contains' | 'vague' | 'different'
