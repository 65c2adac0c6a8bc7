console.log('no cache here')
