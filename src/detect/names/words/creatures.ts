/**
 * Animals that have names of their own at a school: pets and their usual breeds, after the lists of the RSPCA and the Kennel Club, and
 * what visits. Those that children play on a stage (a donkey, a lamb, a lion) are left out: there the name may be the child's.
 */
export const CREATURES = `
  dog puppy pup cat kitten hamster gerbil pig rabbit bunny tortoise terrapin turtle snail insect fish goldfish budgie budgerigar parrot cockatiel canary chicken hen cockerel rooster chick duckling pony horse foal ferret rat hedgehog
  bear teddy monkey sloth gecko lizard iguana snake python tarantula chinchilla degu llama alpaca mascot owl barn-owl falcon
  labrador lab retriever spaniel springer cocker poodle cockapoo labradoodle cavapoo collie terrier greyhound whippet lurcher beagle dachshund dalmatian husky pug bulldog setter pointer hound alsatian schnauzer corgi chihuahua newfoundland`;

/** Things that schools and others give names to, as they do to animals: vessels, vehicles, machines, and figures that nobody plays on a stage. */
export const NAMED_THINGS = `
  minibus bus coach van lorry truck tractor digger trailer camper caravan tram train engine locomotive steamer bike tandem scooter trike boat lifeboat narrowboat barge yacht dinghy canoe kayak raft ferry ship frigate galleon schooner submarine hovercraft glider
  balloon plane aeroplane helicopter spacecraft satellite probe rover telescope hoover mower lawnmower strimmer photocopier copier printer laminator shredder boiler kiln oven freezer fridge dishwasher urn kettle mixer drill lathe forge shed polytunnel greenhouse wormery composter
  piano organ harp tuba drum gong bell puppet doll mascot mannequin manikin statue sculpture gargoyle bust waxwork totem skeleton oak yew chestnut sycamore cactus pumpkin marrow sunflower sourdough`;
