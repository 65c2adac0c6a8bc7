// The basket of the web shop, in whole cents.

/** What sending a basket costs: nothing from 50.00 on. */
export function shippingCents(total) {
  return total >= 5000 ? 0 : 490
}
