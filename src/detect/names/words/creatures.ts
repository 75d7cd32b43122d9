/**
 * Animals that have names of their own at a school: pets and their usual breeds, after the lists of the RSPCA and the Kennel Club, and
 * what visits. Those that children play on a stage (a donkey, a lamb, a lion) are left out: there the name may be the child's.
 */
export const CREATURES = `
  dog puppy pup cat kitten hamster gerbil pig rabbit bunny tortoise terrapin turtle snail insect fish goldfish budgie budgerigar parrot cockatiel canary chicken hen cockerel rooster chick duckling pony horse foal ferret rat hedgehog
  gecko lizard iguana snake python tarantula chinchilla degu llama alpaca owl barn-owl falcon
  labrador lab retriever spaniel springer cocker poodle cockapoo labradoodle cavapoo collie terrier greyhound whippet lurcher beagle dachshund dalmatian husky pug bulldog setter pointer hound alsatian schnauzer corgi chihuahua newfoundland`;
