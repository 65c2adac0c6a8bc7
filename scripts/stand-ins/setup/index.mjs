console.log('the machine has it already')
