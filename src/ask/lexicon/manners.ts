/** “Who are you”, “what can you do”, “help”: of this program, which its help answers. */
const ofItself =
  /^(?:(?:hi|hello|hey|ok|so|and)[ ,!.]+)*(?:help(?: me)?(?: please| out)?|(?:who|what)(?: exactly)? are you|what(?:['’]s| is) (?:this bot|attach[eé])|what (?:else )?(?:(?:can|could) (?:you|i|we)|do you) (?:do|know|answer|cover|ask(?: you)?)(?: here| about| for me)?|what (?:kinds? of |sort of )?questions (?:can|could) (?:you|i|we) (?:ask|answer)(?: you)?|how (?:do|does|can) (?:i use )?(?:you|this bot) work|how (?:do|can) i (?:use|ask) (?:you|this|this bot|it)|are you (?:a |an )?(?:bot|human|ai|robot|real|chatgpt|gpt)|commands?)\W*$/i

/** What is said without asking anything. */
export const thanks =
  /^(?:(?:ok|okay|great|perfect|super|many|cool|brilliant|nice|good|no)[ ,!.]+)*(?:(?:many )?thank(?:s| you)|cheers|thx|ta|brilliant|great|perfect|cool|ok|okay|got it|nice|excellent|wonderful)(?:[ ,.!]+(?:a lot|a million|so much|very much|again|you|for (?:that|this|your help|the help|everything)|[,.!]* ?(?:bye|goodbye|you(?:['’]re| are) (?:a star|a legend|great|the best|a lifesaver)|that(?:['’]s| is| was) (?:all|it|helpful|great|perfect|useful)|will do|got it|noted)))*\W*$/i

/** What is said before anything is asked. */
export const greeting =
  /^(?:hi|hello|hey|howdy|hiya|greetings|good ?(?:morning|afternoon|evening|day))(?: (?:there|again|all|everyone|attach[eé]|bot))*\W*$/i

/** What asks nothing of the record, and is answered as a person would. */
export const isManners = (text: string): boolean => [ofItself, thanks, greeting].some((each) => each.test(text.trim()))
