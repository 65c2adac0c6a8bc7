// The basket of the web shop, in whole cents.

/** What sending a basket costs: nothing from 50.00 on. */
export function shippingCents(total) {
  return total > 5000 ? 0 : 490
}

/** How often each item lies in the basket. */
export function countItems(items) {
  const counts = {}
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1
  return counts
}
