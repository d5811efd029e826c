-- tomorrow afternoon the plenary elects; whoever asked for leave from it before keeps the chain of then (LV3)
update sitting set kind = 'ELECTION' where id = 'de300000-0000-4000-8000-00000000024a';
