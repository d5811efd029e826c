-- X1: the scenarios every congress begins with (RULEBOOK 3); triggers, minutes and severities are inferred and meant to be adapted

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X01', 'SITTING', 'II', 'TEC',
  'Power cut', 'Corte de electricidad', '停电',
  'The lighting or the supply of the hall fails for longer than three seconds.', 'La iluminación o el suministro de la sala falla durante más de tres segundos.', '会场照明或供电中断超过三秒。',
  'Emergency lighting, uninterruptible supply for sound and rostrum, generator with fuel for eight hours, torches at every door, megaphone on the rostrum.', 'Alumbrado de emergencia, alimentación ininterrumpida para el sonido y la tribuna presidencial, generador con combustible para ocho horas, linternas en cada puerta, megáfono en la tribuna.', '应急照明、扩声和主席台不间断电源、备足八小时燃料的发电机、各门手电筒、主席台扩音喇叭。',
  'Fellow delegates, the power supply of the hall has been interrupted. Please remain seated and keep calm; our technicians are dealing with it. The sitting is paused for a few minutes and will continue as soon as the light has returned.', 'Estimados delegados: se ha interrumpido el suministro eléctrico de la sala. Les ruego que permanezcan en sus asientos y conserven la calma; los técnicos ya están trabajando. La sesión queda en pausa unos minutos y continuará en cuanto vuelva la luz.', '各位代表：会场供电暂时中断，请大家在座位上安坐，保持安静，技术人员正在处理。会议暂停几分钟，供电恢复后继续进行。',
  'Duty technician → head of technical support → executive chair → secretary-general → power company', 'Técnico de guardia → responsable de apoyo técnico → presidente ejecutivo → secretario general → compañía eléctrica', '值班技术员→技术保障组组长→执行主席→秘书长→供电公司',
  'Light and sound have been stable for two minutes and the head of technical support reports it to the chair.', 'La luz y el sonido llevan dos minutos estables y el responsable de apoyo técnico lo comunica a la presidencia.', '照明、扩声稳定两分钟以上，技术保障组组长报告执行主席。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X01', 0, 'Check that emergency lighting is on and sound runs on the uninterruptible supply', 'Comprobar que el alumbrado de emergencia funciona y que el sonido pasa a la alimentación ininterrumpida', '确认应急照明开启、扩声转由不间断电源供电', 'TEC', 1),
  ('X01', 1, 'Ushers hold the doors and light the aisles; nobody moves in the dark', 'Los ujieres cuidan las puertas e iluminan los pasillos; nadie se mueve a oscuras', '引导员把守各门、照亮通道，防止人员摸黑走动', 'CON', 1),
  ('X01', 2, 'Hand the chair the words for the pause', 'Entregar a la presidencia el texto de la pausa', '向执行主席递送暂停会议主持词', 'GO', 2),
  ('X01', 3, 'Start the generator and switch the hall over', 'Arrancar el generador y conmutar la sala', '启动发电机并切换会场供电', 'TEC', 3),
  ('X01', 4, 'Post guards at entrances, lifts and the ballot room', 'Apostar vigilancia en accesos, ascensores y sala de papeletas', '加强出入口、电梯和选票室警戒', 'SEC', 5),
  ('X01', 5, 'Report cause and expected duration to the secretary-general', 'Informar de la causa y la duración prevista al secretario general', '向秘书长报告原因和预计恢复时间', 'TEC', 10);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X02', 'SITTING', 'III', 'TEC',
  'Sound or microphone failure', 'Fallo del sonido o de los micrófonos', '扩声或话筒故障',
  'A speaker cannot be heard, or the sound whistles or breaks off, for longer than five seconds.', 'Durante más de cinco segundos no se oye al orador, o el sonido se acopla o se corta.', '发言听不清、啸叫或断音超过五秒。',
  'Second set already live, wired microphones on rostrum and lectern, technician at the desk, megaphone.', 'Segundo equipo ya encendido, micrófonos con cable en la tribuna presidencial y el atril, técnico en la mesa de mezclas, megáfono.', '处于热备状态的第二套设备、主席台和发言席有线话筒、调音台值守技术员、扩音喇叭。',
  'Fellow delegates, there is a fault in the sound system. Please remain seated; we shall continue in a moment with the reserve microphone.', 'Estimados delegados: hay una avería en el sistema de sonido. Les ruego que permanezcan en sus asientos; continuaremos en un momento con el micrófono de reserva.', '各位代表：扩声系统出现故障，请大家稍候，我们马上改用备用话筒继续进行。',
  'Technician at the desk → head of technical support → executive chair', 'Técnico de la mesa → responsable de apoyo técnico → presidente ejecutivo', '调音台值守人员→技术保障组组长→执行主席',
  'A test sentence is heard in the last row and on the rostrum.', 'Una frase de prueba se oye en la última fila y en la tribuna.', '最后一排和主席台均能听清试音。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X02', 0, 'Switch to the reserve set', 'Conmutar al equipo de reserva', '切换备用设备', 'TEC', 1),
  ('X02', 1, 'Bring the wired microphone to the speaker', 'Llevar al orador el micrófono con cable', '为发言人递送有线话筒', 'CON', 1),
  ('X02', 2, 'Tell the chair by a note whether to go on or to pause', 'Indicar por nota a la presidencia si se continúa o se hace una pausa', '以字条提示执行主席继续或暂停', 'GO', 2),
  ('X02', 3, 'Find the fault and repair it off the live line', 'Localizar la avería y repararla fuera de la línea en uso', '在备线上查明并排除故障', 'TEC', 10),
  ('X02', 4, 'Check recording and interpretation for gaps', 'Comprobar si hay lagunas en la grabación y la interpretación', '核查录音和同传有无缺漏', 'TEC', 15);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X03', 'SITTING', 'III', 'GO',
  'A leader is late', 'Retraso de un dirigente', '领导迟到',
  'Five minutes before the start somebody with a seat on the rostrum has not arrived.', 'Cinco minutos antes del inicio, alguien con asiento en la tribuna presidencial no ha llegado.', '开会前五分钟，主席台就座领导仍未到场。',
  'Telephone of every leader''s escort, second chair named in advance, second seating plan of the rostrum, music for the waiting time.', 'Teléfono del acompañante de cada dirigente, segundo presidente designado de antemano, segundo plano de la tribuna presidencial, música de espera.', '各位领导随行人员电话、事先确定的替补主持人、主席台备用座次图、候场音乐。',
  'Fellow delegates, the sitting will begin a few minutes later than planned. Please remain seated and keep your telephones silent.', 'Estimados delegados: la sesión comenzará unos minutos más tarde de lo previsto. Les ruego que permanezcan en sus asientos y mantengan los teléfonos en silencio.', '各位代表：会议将推迟几分钟开始，请大家在座位上稍候，并将手机置于静音状态。',
  'Duty officer → secretary-general → executive chair → hall services', 'Oficial de guardia → secretario general → presidente ejecutivo → servicios de sala', '值班员→秘书长→执行主席→会务组',
  'The leader is seated, or the chair has decided to begin without.', 'El dirigente ha ocupado su asiento o la presidencia ha decidido empezar sin él.', '该领导已就座，或执行主席决定按替补方案开会。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X03', 0, 'Ask the escort for place and time of arrival', 'Preguntar al acompañante el lugar y la hora de llegada', '联系随行人员，问明位置和预计到达时间', 'GO', 2),
  ('X03', 1, 'Put to the secretary-general: wait, change the order, or change the chair', 'Proponer al secretario general: esperar, cambiar el orden o cambiar de presidente', '报秘书长决定：等候、调整程序或更换主持人', 'GO', 4),
  ('X03', 2, 'Open the leaders'' way and keep a lift free', 'Despejar el acceso de dirigentes y reservar un ascensor', '打通领导通道，预留电梯', 'SEC', 5),
  ('X03', 3, 'Move seat cards if the rostrum changes', 'Cambiar las tarjetas portanombre si varía la tribuna', '主席台座次调整时更换桌签', 'CON', 7),
  ('X03', 4, 'Give the chair the changed run sheet', 'Dar a la presidencia la escaleta modificada', '向执行主席递送调整后的程序和主持词', 'DOC', 8);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X04', 'SITTING', 'II', 'GO',
  'A leader or the speaker of a report is absent', 'Ausencia de un dirigente o del ponente de un informe', '领导或报告人缺席',
  'It is certain that a leader or the speaker of a report will not come to the sitting.', 'Se sabe con certeza que un dirigente o el ponente de un informe no acudirá a la sesión.', '确认领导或报告人不能出席本场会议。',
  'Printed copy of the report for the deputy speaker, second seating plan of the rostrum, blank seat cards and printer, changed host script.', 'Copia impresa del informe para el ponente suplente, segundo plano de la tribuna presidencial, tarjetas portanombre en blanco e impresora, guion de conducción modificado.', '供替补报告人使用的报告文本、主席台备用座次图、空白桌签和打印机、调整后的主持词。',
  'Fellow delegates, the comrade who was to present the report is prevented from attending. By decision of the presidium the report will be read by the deputy.', 'Estimados delegados: el ponente previsto no puede asistir. Por decisión del presídium, el informe será leído por su suplente.', '各位代表：原定作报告的同志因故不能出席，经主席团决定，报告由替补报告人代为宣读。',
  'Secretary-general → standing chairs of the presidium → executive chair → delegations', 'Secretario general → presidentes permanentes del presídium → presidente ejecutivo → delegaciones', '秘书长→主席团常务主席→执行主席→各代表团',
  'The deputy speaker is in the hall and the rostrum is set anew.', 'El ponente suplente está en la sala y la tribuna está dispuesta de nuevo.', '替补报告人到场，主席台座次调整完毕。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X04', 0, 'Confirm the absence with the leader''s office and write it down', 'Confirmar la ausencia con la oficina del dirigente y dejar constancia', '向领导办公室核实并记录', 'GO', 5),
  ('X04', 1, 'Obtain the decision of the presidium on speaker and chair', 'Obtener la decisión del presídium sobre ponente y presidencia', '报主席团确定报告人和主持人', 'GO', 15),
  ('X04', 2, 'Recompute the rostrum and move the cards', 'Recalcular la tribuna y cambiar las tarjetas', '重排主席台座次并更换桌签', 'CON', 20),
  ('X04', 3, 'Change host script and run sheet, mark every place', 'Modificar guion y escaleta, señalando cada cambio', '修改主持词和程序并逐处标注', 'DOC', 20),
  ('X04', 4, 'Brief the deputy speaker, lay out the report in large print', 'Informar al suplente y prepararle el informe en letra grande', '向替补报告人交底，备好大字报告文本', 'DOC', 25),
  ('X04', 5, 'Agree the wording for the press', 'Acordar la redacción para la prensa', '统一对外报道口径', 'PUB', 30);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X05', 'BEFORE', 'II', 'ORG',
  'Quorum missing at the start', 'Falta de quórum al inicio', '开会时未达法定人数',
  'Ten minutes before the start those present are fewer than the quorum.', 'Diez minutos antes del inicio, los presentes no alcanzan el quórum.', '开会前十分钟，实到人数未达到法定人数。',
  'Live attendance by delegation, telephones of every liaison officer, vehicles on call, room for the presidium.', 'Asistencia en directo por delegación, teléfonos de todos los oficiales de enlace, vehículos disponibles, sala para el presídium.', '各代表团实时到会情况、各联络员电话、机动车辆、主席团会议室。',
  'Fellow delegates, the number present does not yet reach the quorum required by law. The opening is postponed for a short time; liaison officers are kindly asked to contact their absent colleagues.', 'Estimados delegados: el número de presentes aún no alcanza el quórum legal. La apertura se aplaza brevemente; se ruega a los oficiales de enlace que localicen a los ausentes.', '各位代表：目前到会人数尚未达到法定人数，会议推迟片刻开始，请各代表团联络员抓紧联系未到代表。',
  'Head of organisation → secretary-general → executive chair → heads of delegation', 'Responsable de organización → secretario general → presidente ejecutivo → jefes de delegación', '组织组组长→秘书长→执行主席→各代表团团长',
  'The count reaches the quorum and is signed; if it stays short, the sitting may not open and the presidium sets another time.', 'El recuento alcanza el quórum y está firmado; si no lo alcanza, la reunión no puede abrirse y el presídium fija otra hora.', '到会人数达到法定人数并签字确认；仍不足的，会议不得举行，由主席团另定时间。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X05', 0, 'Tell each liaison officer who is missing', 'Comunicar a cada oficial de enlace quién falta', '向各联络员通报未到人员', 'ORG', 2),
  ('X05', 1, 'Check doors and desks for people who wait to sign in', 'Comprobar si en puertas y mesas hay personas pendientes de firmar', '核查各门和签到处有无待签到人员', 'CON', 3),
  ('X05', 2, 'Send vehicles for those on the way', 'Enviar vehículos a quienes están en camino', '派车接应途中代表', 'TRA', 5),
  ('X05', 3, 'Count again and sign the count', 'Contar de nuevo y firmar el recuento', '重新清点人数并签字', 'ORG', 10),
  ('X05', 4, 'Put to the presidium: wait longer or reschedule', 'Proponer al presídium: esperar más o fijar otra hora', '报主席团决定继续等候或另行安排', 'GO', 15);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X06', 'VOTING', 'II', 'ORG',
  'More ballots returned than issued', 'Más papeletas recogidas que entregadas', '收回选票多于发出选票',
  'The count of the ballots in the boxes exceeds the number issued.', 'El recuento de las papeletas de las urnas supera el de las entregadas.', '票箱中清点的选票数多于发出的选票数。',
  'Second full set of ballots and seals, minutes form, sealed bags, clause of the election method.', 'Segundo juego completo de papeletas y precintos, modelo de acta, bolsas precintables, artículo del método electoral.', '整套备用选票和封条、记录表、密封袋、选举办法相关条文。',
  'Fellow delegates, the chief scrutineer reports that more ballots were returned than issued. Under the election method this ballot is void. The ballots will be sealed and the vote will be held again; please remain in your seats.', 'Estimados delegados: el escrutador principal informa de que se han recogido más papeletas de las entregadas. Conforme al método electoral, esta votación es nula. Las papeletas quedarán precintadas y se repetirá la elección; les ruego que permanezcan en sus asientos.', '各位代表：据总监票人报告，收回的选票多于发出的选票。根据选举办法，本次选举无效，选票当场封存，重新进行选举，请大家在座位上等候。',
  'Chief scrutineer → executive chair → secretary-general → presidium', 'Escrutador principal → presidente ejecutivo → secretario general → presídium', '总监票人→执行主席→秘书长→主席团',
  'All old ballots are sealed and signed for, new ones are counted out before the scrutineers.', 'Todas las papeletas anteriores están precintadas y firmadas, y las nuevas se han contado ante los escrutadores.', '原选票全部封存签字，新选票经监票人清点无误。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X06', 0, 'Count a second time by other tellers', 'Repetir el recuento con otros contadores', '更换计票人员复点一次', 'ORG', 10),
  ('X06', 1, 'The chief scrutineer reports the result to the chair in writing', 'El escrutador principal comunica por escrito el resultado a la presidencia', '总监票人书面报告执行主席', 'ORG', 12),
  ('X06', 2, 'Seal ballots, stubs and counting sheets; scrutineers sign', 'Precintar papeletas, matrices y hojas de recuento; firman los escrutadores', '封存选票、票根和计票单，监票人签字', 'ORG', 18),
  ('X06', 3, 'Keep the doors closed, nobody enters or leaves with paper', 'Mantener cerradas las puertas; nadie entra ni sale con papeles', '关闭会场各门，严禁携带纸张出入', 'SEC', 18),
  ('X06', 4, 'Count out the reserve ballots before the scrutineers', 'Contar las papeletas de reserva ante los escrutadores', '在监票人监督下清点备用选票', 'ORG', 25),
  ('X06', 5, 'Observe conduct and note the course of events', 'Observar la conducta y anotar lo ocurrido', '监督现场纪律并记录经过', 'DIS', 25);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X07', 'VOTING', 'III', 'ORG',
  'The counting machine fails', 'Fallo de la máquina de recuento', '计票机故障',
  'A counting machine stops, or its test deck is read wrongly.', 'Una máquina de recuento se detiene o lee mal el juego de prueba.', '计票机停机，或测试票识别错误。',
  'Second machine, manual counting tables with sheets for forty tellers, technician of the maker, test deck.', 'Segunda máquina, mesas de recuento manual con hojas para cuarenta contadores, técnico del fabricante, juego de prueba.', '备用计票机、可供四十名计票人使用的人工计票台和计票单、厂方技术员、测试票。',
  'Fellow delegates, the counting machine has a fault. The vote goes on; the ballots will be counted by hand under the supervision of the scrutineers. This will take somewhat longer, and we ask for your patience.', 'Estimados delegados: la máquina de recuento tiene una avería. La votación continúa; las papeletas se contarán a mano bajo la supervisión de los escrutadores. Tardaremos algo más y agradecemos su paciencia.', '各位代表：计票机出现故障，投票照常进行，改由人工在监票人监督下计票，所需时间稍长，请大家耐心等候。',
  'Chief teller → chief scrutineer → executive chair → secretary-general', 'Contador principal → escrutador principal → presidente ejecutivo → secretario general', '总计票人→总监票人→执行主席→秘书长',
  'The machine passes the test deck twice, or the manual count is set up and goes on to its end.', 'La máquina supera dos veces el juego de prueba, o el recuento manual está en marcha y sigue hasta el final.', '计票机连续两次通过测试；或人工计票就绪并进行至结束。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X07', 0, 'Stop the machine before the scrutineers and count the ballots in it', 'Detener la máquina ante los escrutadores y contar las papeletas que contiene', '在监票人见证下停机，清点机内选票', 'ORG', 3),
  ('X07', 1, 'Switch to the reserve machine and run the test deck', 'Conmutar a la máquina de reserva y pasar el juego de prueba', '启用备用机并进行测试', 'TEC', 8),
  ('X07', 2, 'Decide with the chief scrutineer: machine or hand', 'Decidir con el escrutador principal: máquina o recuento manual', '与总监票人商定机器或人工计票', 'ORG', 10),
  ('X07', 3, 'Set up the tables for the manual count', 'Preparar las mesas de recuento manual', '布置人工计票台', 'CON', 15),
  ('X07', 4, 'Start the manual count, two tellers and one scrutineer a table', 'Iniciar el recuento manual, dos contadores y un escrutador por mesa', '开始人工计票，每台两名计票人、一名监票人', 'ORG', 20);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X08', 'VOTING', 'IV', 'TEC',
  'The voting keypads fail', 'Fallo de los mandos de votación', '表决器故障',
  'Keypads do not register in a test vote, or the sum on the screen is not that of the keypads.', 'Los mandos no registran en una votación de prueba, o la suma en pantalla no coincide con la de los mandos.', '试表决时表决器无响应，或屏幕汇总数与表决器数不符。',
  'Voting cards on every seat, counters for each block of seats, counting sheets.', 'Tarjetas de votación en cada asiento, contadores por bloque de asientos, hojas de recuento.', '每座一张表决卡、分区计数人员、计数单。',
  'Fellow delegates, the electronic voting system is not available. We shall vote by show of hands. Please raise your hand clearly until your block has been counted.', 'Estimados delegados: el sistema electrónico de votación no está disponible. Votaremos a mano alzada. Les ruego que mantengan la mano en alto hasta que se haya contado su bloque.', '各位代表：电子表决系统暂不能使用，现改为举手表决。请举手的代表在本区计数完毕前不要放下。',
  'Operator → head of technical support → executive chair', 'Operador → responsable de apoyo técnico → presidente ejecutivo', '系统操作员→技术保障组组长→执行主席',
  'The result by show of hands is announced and recorded; keypads are used again only after a test vote.', 'El resultado a mano alzada se ha anunciado y consta en acta; los mandos solo vuelven a usarse tras una votación de prueba.', '举手表决结果已宣布并记录；表决器经试表决正常后方可恢复使用。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X08', 0, 'Annul the vote that was begun and keep its data', 'Anular la votación iniciada y conservar sus datos', '中止本次表决并保存数据', 'TEC', 1),
  ('X08', 1, 'Counters take their blocks', 'Los contadores ocupan sus bloques', '计数人员进入各自区域', 'CON', 3),
  ('X08', 2, 'Tell the chair the order: for, against, abstain', 'Indicar a la presidencia el orden: a favor, en contra, abstención', '提示执行主席按赞成、反对、弃权顺序表决', 'GO', 3),
  ('X08', 3, 'Add up the blocks, two persons independently', 'Sumar los bloques, dos personas por separado', '两人分别汇总各区计数', 'ORG', 8),
  ('X08', 4, 'Repair and hold a test vote in the next break', 'Reparar y hacer una votación de prueba en la próxima pausa', '抢修并于休会时进行试表决', 'TEC', 30);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X09', 'VOTING', 'III', 'ORG',
  'A tie, or too few elected', 'Empate o elegidos insuficientes', '得票相等或当选人数不足',
  'The result shows equal votes for the last seat, or fewer elected than seats.', 'El resultado muestra igualdad de votos para la última plaza, o menos elegidos que plazas.', '最后一个名额得票相等，或当选人数少于应选名额。',
  'Blank reserve ballots with their stamp, printer in the ballot room, clause of the election method, host scripts for re-vote and additional election.', 'Papeletas en blanco de reserva con su sello, impresora en la sala de papeletas, artículo del método electoral, guiones para la nueva votación y la elección complementaria.', '备用空白选票及印章、选票室打印机、选举办法相关条文、再次投票和另行选举主持词。',
  'Fellow delegates, two candidates have received the same number of votes and the last seat cannot be settled. Under the election method we shall vote again on these candidates only. Please remain in your seats.', 'Estimados delegados: dos candidatos han obtenido el mismo número de votos y no puede decidirse la última plaza. Conforme al método electoral, votaremos de nuevo únicamente sobre estos candidatos. Les ruego que permanezcan en sus asientos.', '各位代表：因候选人得票数相等，不能确定当选人。根据选举办法，现就得票相等的候选人再次投票，请大家在座位上等候。',
  'Chief scrutineer → executive chair → presidium → delegations', 'Escrutador principal → presidente ejecutivo → presídium → delegaciones', '总监票人→执行主席→主席团→各代表团',
  'The presidium has decided between re-vote, additional election and leaving the seat open, and the ballots are ready.', 'El presídium ha decidido entre nueva votación, elección complementaria o dejar la plaza vacante, y las papeletas están listas.', '主席团已就再次投票、另行选举或空缺作出决定，选票准备就绪。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X09', 0, 'Check the result against the threshold a second time', 'Comprobar por segunda vez el resultado con el mínimo exigido', '对照当选票数要求再次核对结果', 'ORG', 5),
  ('X09', 1, 'Convene the presidium', 'Reunir al presídium', '召集主席团会议', 'GO', 10),
  ('X09', 2, 'Print and stamp the ballots before the scrutineers', 'Imprimir y sellar las papeletas ante los escrutadores', '在监票人监督下印制并加盖选票印章', 'ORG', 25),
  ('X09', 3, 'Hand the chair the host script that fits', 'Entregar a la presidencia el guion correspondiente', '向执行主席递送相应主持词', 'DOC', 25),
  ('X09', 4, 'Serve tea, keep everybody in the hall', 'Servir té y mantener a todos en la sala', '安排茶水，保持代表在场', 'CON', 25);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X10', 'VOTING', 'III', 'ORG',
  'Misprinted or unstamped ballots', 'Papeletas mal impresas o sin sello', '选票错印或漏盖印章',
  'Before marking, somebody shows a ballot with a wrong name, without stamp, or double.', 'Antes de marcar, alguien muestra una papeleta con un nombre erróneo, sin sello o duplicada.', '填写前发现选票错名、漏盖印章或重张。',
  'Reserve ballots in a sealed envelope, stamp, exchange log, envelope for withdrawn ballots.', 'Papeletas de reserva en sobre precintado, sello, registro de cambios, sobre para las retiradas.', '密封备用选票、印章、换票登记表、作废选票封袋。',
  'Fellow delegates, before you mark your ballot please check it. Whoever has a ballot that is misprinted, unstamped or double, please raise your hand; a scrutineer will exchange it at your seat.', 'Estimados delegados: antes de marcar la papeleta, revísenla. Quien tenga una mal impresa, sin sello o duplicada, levante la mano; un escrutador se la cambiará en su asiento.', '各位代表：请在填写前检查选票。如有错印、漏盖印章或多领的，请举手，由监票人到座位上更换。',
  'Scrutineer of the block → chief scrutineer → executive chair', 'Escrutador del bloque → escrutador principal → presidente ejecutivo', '分区监票人→总监票人→执行主席',
  'Issued, exchanged and withdrawn ballots add up and no hand is raised any more.', 'Las papeletas entregadas, cambiadas y retiradas cuadran y ya no hay ninguna mano levantada.', '发出、更换、收回的选票数目相符，无人再举手。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X10', 0, 'Ask the chair to stop the marking', 'Pedir a la presidencia que detenga la votación', '请执行主席宣布暂缓填写', 'ORG', 1),
  ('X10', 1, 'Scrutineers exchange at the seat, ballot against ballot', 'Los escrutadores cambian en el asiento, papeleta por papeleta', '监票人到座位一对一更换', 'ORG', 5),
  ('X10', 2, 'Enter every exchange in the log with seat and signature', 'Anotar cada cambio en el registro con asiento y firma', '逐张登记座位并签字', 'ORG', 8),
  ('X10', 3, 'Seal the withdrawn ballots', 'Precintar las papeletas retiradas', '封存收回的选票', 'ORG', 10),
  ('X10', 4, 'Where a name is wrong on all: stop, and put it to the presidium', 'Si un nombre es erróneo en todas: detener y someterlo al presídium', '如属全部错名，立即停止并报主席团', 'GO', 10);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X11', 'SITTING', 'I', 'SEC',
  'Fire or smoke', 'Fuego o humo', '火情或烟雾',
  'Alarm, smell of burning, visible smoke or fire in or near the hall.', 'Alarma, olor a quemado, humo o fuego visibles en la sala o cerca de ella.', '会场内或附近火警响起、出现焦味、烟雾或明火。',
  'Evacuation map by blocks, ushers with vests at every exit, fire extinguishers, assembly points by delegation, head-count lists on paper, fire brigade on stand-by.', 'Plano de evacuación por bloques, ujieres con chaleco en cada salida, extintores, puntos de reunión por delegación, listas de recuento en papel, bomberos en alerta.', '分区疏散图、各出口着标识背心的引导员、灭火器、按代表团划分的集合点、纸质清点名册、现场待命消防力量。',
  'Fellow delegates, for your safety we are leaving the hall. Please leave your belongings, follow the ushers block by block, do not use the lifts, and gather at the assembly point of your delegation. The sitting is suspended.', 'Estimados delegados: por su seguridad abandonamos la sala. Dejen sus pertenencias, sigan a los ujieres bloque por bloque, no usen los ascensores y reúnanse en el punto de su delegación. La sesión queda suspendida.', '各位代表：为确保安全，请大家立即有序离场。请不要携带物品，听从引导员指挥分区撤离，不要乘坐电梯，到本代表团集合点集合。会议休会。',
  'Whoever sees it → head of security → fire brigade and executive chair → secretary-general → hospital', 'Quien lo vea → responsable de seguridad → bomberos y presidente ejecutivo → secretario general → hospital', '发现人→保卫组组长→消防部门、执行主席→秘书长→医院',
  'The fire brigade releases the building in writing; head-count complete; the presidium decides where to go on.', 'Los bomberos autorizan por escrito el regreso; recuento completo; el presídium decide dónde continuar.', '消防部门书面确认可以返回，人数清点无误，由主席团决定在何处继续开会。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X11', 0, 'Sound the alarm, call the fire brigade', 'Dar la alarma y llamar a los bomberos', '发出警报，报火警', 'SEC', 1),
  ('X11', 1, 'Open every exit, ushers lead the blocks out', 'Abrir todas las salidas; los ujieres conducen los bloques', '打开全部出口，引导员分区带离', 'CON', 2),
  ('X11', 2, 'Light up, stop ventilation and escalators, announcement in a loop', 'Encender la luz, parar ventilación y escaleras mecánicas, aviso en bucle', '开启照明，关闭通风和扶梯，循环播放广播', 'TEC', 2),
  ('X11', 3, 'Ballots and boxes stay sealed with a scrutineer, or leave with one', 'Papeletas y urnas quedan precintadas con un escrutador o salen con él', '选票和票箱由监票人封存看护或随身带离', 'ORG', 3),
  ('X11', 4, 'Head-count of every delegation at its assembly point', 'Recuento de cada delegación en su punto de reunión', '各代表团在集合点清点人数', 'ORG', 8),
  ('X11', 5, 'First aid post and ambulance at the assembly points', 'Puesto de primeros auxilios y ambulancia en los puntos de reunión', '集合点设立救护点，急救车到位', 'MED', 8),
  ('X11', 6, 'Report head-count and injured to the secretary-general', 'Informar del recuento y de los heridos al secretario general', '向秘书长报告清点情况和伤员情况', 'SEC', 10);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X12', 'SITTING', 'III', 'MED',
  'Sudden illness', 'Indisposición repentina', '人员突发疾病',
  'Somebody in the hall, a hotel or a vehicle collapses or asks for help.', 'Alguien se desploma o pide ayuda en la sala, en un hotel o en un vehículo.', '会场、驻地或车辆上有人晕倒或求助。',
  'Doctor and nurse in the hall, defibrillator, stretcher by the side door, ambulance with a free way, medical notes of the roster.', 'Médico y enfermero en la sala, desfibrilador, camilla junto a la puerta lateral, ambulancia con paso libre, notas médicas de la lista.', '会场医护人员、除颤仪、侧门担架、通道畅通的急救车、名册中的健康备注。',
  'Fellow delegates, one of us is unwell and is being looked after. Please remain seated and keep the aisle free.', 'Estimados delegados: un compañero se encuentra indispuesto y ya está siendo atendido. Les ruego que permanezcan en sus asientos y dejen libre el pasillo.', '各位代表：有一位同志身体不适，医护人员正在救治，请大家在座位上安坐，让出通道。',
  'Usher → doctor on duty → head of medical care → liaison officer → family and unit', 'Ujier → médico de guardia → responsable de sanidad → oficial de enlace → familia y unidad', '引导员→值班医生→医疗组组长→联络员→家属和所在单位',
  'The person has left the hall in care, and attendance has been counted again.', 'La persona ha salido de la sala atendida y se ha vuelto a contar la asistencia.', '患者已离场就医，到会人数重新清点。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X12', 0, 'Doctor at the person''s side with the defibrillator', 'Médico junto a la persona con el desfibrilador', '医生携除颤仪到场施救', 'MED', 2),
  ('X12', 1, 'Ushers clear the aisle and the side door', 'Los ujieres despejan el pasillo y la puerta lateral', '引导员清空通道和侧门', 'CON', 2),
  ('X12', 2, 'Ambulance to the door, hospital told', 'Ambulancia en la puerta y hospital avisado', '急救车到门，通知医院', 'MED', 5),
  ('X12', 3, 'Name an escort who stays with the person', 'Designar un acompañante que permanezca con la persona', '指定专人陪护', 'ORG', 8),
  ('X12', 4, 'Tell family and unit', 'Avisar a la familia y a la unidad', '通知家属和所在单位', 'ORG', 20),
  ('X12', 5, 'Count attendance again and tell the chair', 'Volver a contar la asistencia e informar a la presidencia', '重新清点人数并报执行主席', 'ORG', 20);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X13', 'AFTER', 'II', 'LOG',
  'Food poisoning or epidemic', 'Intoxicación alimentaria o brote epidémico', '食物中毒或疫情',
  'Three or more people of one table, hotel or delegation fall ill with the same signs within a day.', 'Tres o más personas de una mesa, un hotel o una delegación enferman con los mismos síntomas en un día.', '一日内同桌、同驻地或同代表团有三人以上出现相同症状。',
  'Food samples kept for 48 hours, second caterer under contract, isolation rooms in each hotel, stock of masks and disinfectant, line to the health authority.', 'Muestras de alimentos conservadas 48 horas, segundo proveedor contratado, habitaciones de aislamiento en cada hotel, mascarillas y desinfectante, línea con la autoridad sanitaria.', '留样四十八小时的食品、已签约备用供餐单位、各驻地隔离房间、口罩和消毒用品、卫生部门联络渠道。',
  'Fellow delegates, some colleagues feel unwell after a meal and are in medical care. As a precaution the meal service is changed; whoever feels unwell, please go to the clinic of your hotel at once.', 'Estimados delegados: algunos compañeros se encuentran indispuestos después de una comida y reciben atención médica. Por precaución se cambia el servicio de comidas; quien se sienta mal, acuda de inmediato al consultorio de su hotel.', '各位代表：有几位同志餐后身体不适，正在接受治疗。为稳妥起见，供餐安排有所调整；如感不适，请立即到驻地医疗点就诊。',
  'Clinic of the hotel → heads of medical care and logistics → secretary-general → health authority → delegations', 'Consultorio del hotel → responsables de sanidad y logística → secretario general → autoridad sanitaria → delegaciones', '驻地医疗点→医疗组、总务组组长→秘书长→卫生部门→各代表团',
  'The health authority names the cause and releases kitchen and rooms; no new case for 24 hours.', 'La autoridad sanitaria determina la causa y autoriza cocina y habitaciones; ningún caso nuevo en 24 horas.', '卫生部门查明原因并解除厨房、房间管控，二十四小时无新发病例。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X13', 0, 'Stop the meal and close the kitchen', 'Detener la comida y cerrar la cocina', '停止供餐，封闭厨房', 'LOG', 5),
  ('X13', 1, 'Treat and isolate those who are ill, list names and rooms', 'Atender y aislar a los enfermos y anotar nombres y habitaciones', '救治并隔离患者，登记姓名和房间', 'MED', 15),
  ('X13', 2, 'Secure the samples', 'Asegurar las muestras', '封存食品留样', 'LOG', 15),
  ('X13', 3, 'Report to the health authority', 'Informar a la autoridad sanitaria', '报告卫生部门', 'MED', 30),
  ('X13', 4, 'Switch to the alternate caterer', 'Pasar al proveedor alternativo', '启用备用供餐单位', 'LOG', 60),
  ('X13', 5, 'Agree one wording for delegations and press', 'Acordar un único texto para delegaciones y prensa', '统一对各代表团和媒体的口径', 'PUB', 60),
  ('X13', 6, 'Count who cannot attend and tell the secretary-general', 'Contar quiénes no pueden asistir e informar al secretario general', '统计不能出席人数并报秘书长', 'ORG', 90);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X14', 'BEFORE', 'III', 'TRA',
  'Severe weather', 'Mal tiempo extremo', '恶劣天气',
  'An official warning of heavy rain, snow, wind or heat for the day of a sitting.', 'Aviso oficial de lluvia intensa, nieve, viento o calor para el día de una reunión.', '气象部门发布会议当日暴雨、暴雪、大风或高温预警。',
  'Rain gear for everybody, non-slip mats, snow clearance on call, alternate route and venue, heaters or fans.', 'Ropa de lluvia para todos, alfombras antideslizantes, servicio quitanieves, ruta y sede alternativas, calefactores o ventiladores.', '人手一份的雨具、防滑垫、机动除雪力量、备用路线和会场、取暖或降温设备。',
  'Fellow delegates, because of the weather departures are earlier than printed in the programme. Please follow the notice of your liaison officer and mind the wet steps at the entrance.', 'Estimados delegados: a causa del tiempo, las salidas se adelantan respecto al programa. Sigan las indicaciones de su oficial de enlace y tengan cuidado con los escalones mojados de la entrada.', '各位代表：受天气影响，发车时间较秩序册有所提前，请以联络员通知为准，出入会场注意台阶湿滑。',
  'Weather service → duty officer → head of transport → secretary-general → liaison officers', 'Servicio meteorológico → oficial de guardia → responsable de transporte → secretario general → oficiales de enlace', '气象部门→值班员→交通组组长→秘书长→各联络员',
  'The warning is lifted or everybody is in the hall.', 'El aviso se ha levantado o todos están en la sala.', '预警解除，或全体人员已安全到达会场。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X14', 0, 'Confirm the warning with the weather service and the police', 'Confirmar el aviso con el servicio meteorológico y la policía', '向气象、公安部门核实预警', 'GO', 15),
  ('X14', 1, 'Set departures earlier and choose the route', 'Adelantar las salidas y elegir la ruta', '提前发车时间，确定行车路线', 'TRA', 30),
  ('X14', 2, 'Tell every liaison officer and read back', 'Avisar a todos los oficiales de enlace y pedir confirmación', '通知各联络员并逐一确认', 'GO', 45),
  ('X14', 3, 'Rain gear in the vehicles, mats at the doors', 'Ropa de lluvia en los vehículos y alfombras en las puertas', '雨具上车，各门铺设防滑垫', 'LOG', 60),
  ('X14', 4, 'Prepare the alternate venue, if the presidium wants it', 'Preparar la sede alternativa si el presídium lo desea', '按主席团要求准备备用会场', 'CON', 90);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X15', 'BEFORE', 'III', 'TRA',
  'Vehicle breakdown or accident', 'Avería o accidente de un vehículo', '车辆故障或事故',
  'A vehicle of the congress stands still for more than three minutes, or is hit.', 'Un vehículo del congreso permanece parado más de tres minutos o sufre un golpe.', '会议用车停驶超过三分钟或发生碰撞。',
  'One standby vehicle per convoy, police escort, ambulance behind the last coach, repair crew, passenger list in each vehicle.', 'Un vehículo de reserva por caravana, escolta policial, ambulancia tras el último autocar, equipo de reparación, lista de pasajeros en cada vehículo.', '每个车队一辆备用车、警车引导、末车后随行急救车、抢修人员、随车乘员名单。',
  'Fellow delegates, part of our colleagues are delayed on the road; they are safe. The sitting will begin a few minutes later.', 'Estimados delegados: algunos compañeros se han retrasado en el camino; se encuentran bien. La sesión comenzará unos minutos más tarde.', '各位代表：部分代表途中因车辆原因稍有延误，人员安全，会议推迟几分钟开始。',
  'Driver → head of transport → police → hall services and duty officer → liaison officer', 'Conductor → responsable de transporte → policía → servicios de sala y oficial de guardia → oficial de enlace', '驾驶员→交通组组长→交警→会务组、值班员→联络员',
  'All passengers are in another vehicle or in the hall, and the list has been checked.', 'Todos los pasajeros están en otro vehículo o en la sala y la lista se ha comprobado.', '乘员全部换乘或到达会场，名单核对无误。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X15', 0, 'Look after the injured, call the ambulance forward', 'Atender a los heridos y hacer avanzar la ambulancia', '救护伤员，调急救车', 'TRA', 3),
  ('X15', 1, 'Police secure the place and hold the convoy', 'La policía asegura el lugar y detiene la caravana', '交警警戒现场、管控车队', 'SEC', 5),
  ('X15', 2, 'Passengers change to the standby vehicle, count by list', 'Los pasajeros pasan al vehículo de reserva; recuento por lista', '乘员换乘备用车，按名单清点', 'TRA', 10),
  ('X15', 3, 'Tell hall services who arrives when', 'Comunicar a servicios de sala quién llega y cuándo', '向会务组通报人员和到达时间', 'TRA', 12),
  ('X15', 4, 'Tell unit and family of anybody injured', 'Avisar a la unidad y la familia de los heridos', '通知伤员单位和家属', 'ORG', 30);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X16', 'BEFORE', 'II', 'SEC',
  'Petition or protest at the gate', 'Petición o protesta en el acceso', '会场外上访或聚集',
  'Five or more people gather before an entrance with petitions or banners.', 'Cinco o más personas se reúnen ante un acceso con peticiones o pancartas.', '会场入口外有五人以上聚集上访或打出横幅。',
  'Petitions officer with a room outside the gate, alternate entrance, police liaison, one camera operator for evidence.', 'Oficial de peticiones con un local fuera del acceso, entrada alternativa, enlace policial, un operador de cámara para dejar constancia.', '会场外信访接待人员和接待室、备用入口、公安联络员、一名取证摄像人员。',
  'No announcement in the hall. If asked, the chair says: the matter is being received by the officers in charge; the sitting goes on.', 'Sin anuncio en la sala. Si se pregunta, la presidencia dice: los responsables están atendiendo el asunto; la sesión continúa.', '会场内不作宣布。如有询问，执行主席答复：有关同志正在接待处理，会议照常进行。',
  'Post at the gate → head of security → petitions officer → secretary-general → convoy leaders', 'Puesto del acceso → responsable de seguridad → oficial de peticiones → secretario general → jefes de caravana', '门岗→保卫组组长→信访联络员→秘书长→各车队领队',
  'The entrance is free and the petition has been received with a number.', 'El acceso está libre y la petición se ha recibido con un número.', '入口秩序恢复，来访事项已登记受理。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X16', 0, 'Petitions officer goes out, receives the spokesperson in the room', 'El oficial de peticiones sale y recibe al portavoz en el local', '信访联络员到场，请代表进接待室反映', 'SEC', 5),
  ('X16', 1, 'Convoys and leaders'' cars to the alternate entrance', 'Caravanas y coches de dirigentes por la entrada alternativa', '车队和领导车辆改走备用入口', 'TRA', 5),
  ('X16', 2, 'Keep a lane free, no use of force without order of the head of security', 'Mantener un carril libre; nada de fuerza sin orden del responsable de seguridad', '保持通道畅通，未经组长批准不得采取强制措施', 'SEC', 8),
  ('X16', 3, 'Ushers keep delegates inside', 'Los ujieres mantienen dentro a los delegados', '引导员劝导代表不要外出围观', 'CON', 8),
  ('X16', 4, 'Register the petition and say when it is answered', 'Registrar la petición e indicar cuándo se responderá', '登记来访事项并告知答复时间', 'SEC', 30),
  ('X16', 5, 'Hold one wording for the press', 'Mantener una única versión para la prensa', '统一对外口径', 'PUB', 30);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X17', 'SITTING', 'II', 'SEC',
  'Disruption inside the hall', 'Alteración del orden en la sala', '会场内扰乱秩序',
  'Somebody shouts, throws things, shows a banner or walks to the rostrum and does not stop when asked.', 'Alguien grita, lanza objetos, exhibe una pancarta o avanza hacia la tribuna y no cesa al pedírselo.', '有人喊叫、投掷物品、展示标语或走向主席台，经劝阻不听。',
  'Two plain-clothes ushers per block, side room, camera on the hall, list of seats.', 'Dos ujieres de paisano por bloque, sala lateral, cámara en la sala, lista de asientos.', '每区两名便装引导员、侧厅、会场摄像、座位名册。',
  'Please observe the order of the sitting. (After removal:) We continue with the agenda.', 'Les ruego que respeten el orden de la sesión. (Tras la retirada:) Continuamos con el orden del día.', '请遵守会场秩序。（处置后）现在继续进行会议议程。',
  'Usher of the block → head of security → executive chair → secretary-general', 'Ujier del bloque → responsable de seguridad → presidente ejecutivo → secretario general', '分区引导员→保卫组组长→执行主席→秘书长',
  'The person has left the hall and the rows are seated.', 'La persona ha salido de la sala y las filas están sentadas.', '当事人已带离，会场恢复秩序。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X17', 0, 'Two ushers lead the person out by the side door, without argument', 'Dos ujieres acompañan a la persona por la puerta lateral, sin discutir', '两名引导员从侧门带离，不作争辩', 'SEC', 1),
  ('X17', 1, 'Shield the rostrum', 'Proteger la tribuna presidencial', '警卫主席台', 'SEC', 1),
  ('X17', 2, 'Switch off the microphone of that row, keep the live picture on the rostrum', 'Cortar el micrófono de esa fila y mantener la imagen en la tribuna', '关闭该区话筒，直播画面保持在主席台', 'TEC', 1),
  ('X17', 3, 'Establish identity and delegation, keep the evidence', 'Establecer identidad y delegación y conservar las pruebas', '核实身份和代表团，保存证据', 'SEC', 10),
  ('X17', 4, 'Tell the head of the delegation', 'Informar al jefe de la delegación', '通报该代表团团长', 'ORG', 15);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X18', 'BEFORE', 'III', 'TEC',
  'Network or registration system down', 'Caída de la red o del sistema de registro', '网络或签到系统中断',
  'Two gates report within a minute that codes cannot be read or the server does not answer.', 'Dos accesos comunican en un minuto que no se leen los códigos o que el servidor no responde.', '一分钟内有两个入口反映无法读码或服务器无响应。',
  'Printed roster by delegation, paper sign-in cards, second router with a mobile line, stamped wristbands, spare scanners.', 'Lista impresa por delegación, tarjetas de firma en papel, segundo encaminador con línea móvil, pulseras selladas, lectores de reserva.', '按代表团打印的名册、纸质签到卡、带移动网络的备用路由器、加盖印章的腕带、备用扫码设备。',
  'Fellow delegates, at the entrances you are signed in on paper today. Please fill in your card legibly and hand it to the usher.', 'Estimados delegados: hoy la firma se hace en papel en los accesos. Rellenen la tarjeta con letra clara y entréguenla al ujier.', '各位代表：今天入场改用纸质签到卡，请字迹清楚地填写后交给引导员。',
  'Gate → head of technical support → head of hall services → secretary-general', 'Acceso → responsable de apoyo técnico → responsable de servicios de sala → secretario general', '入口工作人员→技术保障组组长→会务组组长→秘书长',
  'The system answers at every gate and the paper cards have been entered and reconciled.', 'El sistema responde en todos los accesos y las tarjetas en papel se han introducido y conciliado.', '各入口系统恢复，纸质签到卡补录并核对无误。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X18', 0, 'Switch every gate to the printed roster', 'Pasar todos los accesos a la lista impresa', '各入口改用纸质名册', 'CON', 3),
  ('X18', 1, 'Hand out paper cards, one line per delegation', 'Repartir tarjetas, una fila por delegación', '发放签到卡，按代表团分列入场', 'CON', 5),
  ('X18', 2, 'Second line and server check', 'Segunda línea y comprobación del servidor', '启用备用线路，检查服务器', 'TEC', 10),
  ('X18', 3, 'Count the cards by delegation for the chair', 'Contar las tarjetas por delegación para la presidencia', '按代表团清点签到卡报执行主席', 'ORG', 20),
  ('X18', 4, 'Enter the cards and reconcile person by person', 'Introducir las tarjetas y conciliar persona por persona', '补录签到卡并逐人核对', 'CON', 120);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X19', 'AFTER', 'II', 'DOC',
  'Document lost or leaked', 'Documento perdido o filtrado', '文件遗失或泄密',
  'A numbered copy is missing at the return, or its content appears outside.', 'Falta un ejemplar numerado en la devolución, o su contenido aparece fuera.', '清退时缺少编号文件，或文件内容外泄。',
  'Distribution log with copy numbers, recall notice in all languages, contact of the secrecy office.', 'Registro de distribución con números de ejemplar, aviso de retirada en todos los idiomas, contacto de la oficina de secretos.', '载明份号的发文登记、各语种收回通知、保密部门联系方式。',
  'Fellow delegates, please check whether the papers at your place carry the number on your receipt, and hand in today''s marked papers at the door as you leave.', 'Estimados delegados: comprueben que los documentos de su sitio llevan el número de su recibo y entreguen en la puerta, al salir, los documentos marcados de hoy.', '各位代表：请核对桌上文件的份号与签收单是否一致，散会时请将今天的涉密文件交门口工作人员清退。',
  'Finder → head of documents → secretary-general → secrecy office → superior body', 'Quien lo advierte → responsable de documentos → secretario general → oficina de secretos → órgano superior', '发现人→文件组组长→秘书长→保密部门→上级机关',
  'The copy is found, or the secrecy office has taken the case over.', 'El ejemplar aparece o la oficina de secretos ha asumido el caso.', '文件找回，或保密部门接手处理。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X19', 0, 'Report at once, with copy number and last known holder', 'Informar de inmediato, con número de ejemplar y último poseedor conocido', '立即报告份号和最后持有人', 'DOC', 10),
  ('X19', 1, 'Trace: holder, seat, room, vehicle, copier', 'Rastrear: poseedor, asiento, habitación, vehículo, copiadora', '追查持有人、座位、房间、车辆和复印设备', 'DOC', 30),
  ('X19', 2, 'Search hall and waste before cleaning', 'Registrar sala y papeleras antes de la limpieza', '保洁前搜查会场和废纸', 'SEC', 30),
  ('X19', 3, 'Inform the secrecy office', 'Informar a la oficina de secretos', '报告保密部门', 'DOC', 60),
  ('X19', 4, 'Contain: recall copies, ask for removal on the net', 'Contener: retirar ejemplares, pedir la retirada en la red', '控制扩散：收回文件、联系网上删除', 'PUB', 120),
  ('X19', 5, 'Written report with course and measures', 'Informe escrito con lo ocurrido y las medidas', '形成书面报告，说明经过和措施', 'DOC', 1440);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X20', 'BEFORE', 'III', 'SEC',
  'Lost badge or intruder', 'Acreditación perdida o intruso', '证件遗失或外人混入',
  'A badge is reported lost, or a gate reads a code that was reported lost, or somebody without badge is inside.', 'Se denuncia la pérdida de una acreditación, un acceso lee un código dado por perdido, o hay alguien dentro sin acreditación.', '报告证件遗失，或入口读到已挂失证件，或发现无证人员在场内。',
  'List of revoked codes on every gate, badge printer, escort for re-issue, photograph of the holder.', 'Lista de códigos revocados en cada acceso, impresora de acreditaciones, acompañante para la reexpedición, fotografía del titular.', '各入口挂失证件名单、制证机、补证陪同人员、持证人照片。',
  'No announcement in the hall unless the head of security asks for it.', 'Sin anuncio en la sala, salvo que lo pida el responsable de seguridad.', '会场内不作宣布，保卫组组长另有要求的除外。',
  'Holder or gate → badge desk → head of security → liaison officer', 'Titular o acceso → mesa de acreditaciones → responsable de seguridad → oficial de enlace', '持证人或入口→证件服务处→保卫组组长→联络员',
  'The old code is refused at every gate and the holder has a new badge; or the intruder is outside.', 'El código antiguo se rechaza en todos los accesos y el titular tiene nueva acreditación, o el intruso está fuera.', '原证件在各入口均被拒绝且持证人已补证；或无证人员已带离。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X20', 0, 'Report the code lost and check that gates refuse it', 'Dar el código por perdido y comprobar que los accesos lo rechazan', '挂失证件并确认各入口已拒绝', 'SEC', 3),
  ('X20', 1, 'Gates on alert with name and photograph', 'Accesos en alerta con nombre y fotografía', '将姓名、照片通报各入口', 'SEC', 5),
  ('X20', 2, 'Take the intruder to the side room, establish identity', 'Llevar al intruso a la sala lateral y establecer su identidad', '将无证人员带至侧厅核实身份', 'SEC', 5),
  ('X20', 3, 'Confirm the holder with the liaison officer and re-issue', 'Confirmar al titular con el oficial de enlace y reexpedir', '与联络员核实本人后补发证件', 'ORG', 15),
  ('X20', 4, 'Look through the log for use of the old code', 'Revisar en el registro si se usó el código antiguo', '查阅记录，核实原证件使用情况', 'SEC', 30);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X21', 'BEFORE', 'III', 'SEC',
  'Congestion at the doors', 'Aglomeración en las puertas', '入口拥堵',
  'A queue at a door is longer than fifty people or waits longer than five minutes.', 'La fila de una puerta supera las cincuenta personas o espera más de cinco minutos.', '某入口排队超过五十人或等候超过五分钟。',
  'Barriers, ushers with numbers of the delegations, reserve gate with scanner, posts at the junctions, megaphones.', 'Vallas, ujieres con los números de las delegaciones, acceso de reserva con lector, puestos en los cruces, megáfonos.', '隔离栏、持代表团号牌的引导员、配有扫码设备的备用入口、路口疏导岗、扩音喇叭。',
  'Fellow delegates, the doors are open for everybody in time. Please enter by delegation as the ushers call you, and keep the exits free.', 'Estimados delegados: hay tiempo para que todos entren. Les ruego que accedan por delegaciones, según los llamen los ujieres, y que dejen libres las salidas.', '各位代表：入场时间充裕，请按引导员叫到的代表团顺序入场，并保持出口畅通。',
  'Usher at the door → head of security → head of hall services → duty officer', 'Ujier de la puerta → responsable de seguridad → responsable de servicios de sala → oficial de guardia', '门口引导员→保卫组组长→会务组组长→值班员',
  'No queue is longer than twenty people.', 'Ninguna fila supera las veinte personas.', '各入口排队均不超过二十人。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X21', 0, 'Open the reserve gate', 'Abrir el acceso de reserva', '开启备用入口', 'CON', 3),
  ('X21', 1, 'Call delegations one after the other', 'Llamar a las delegaciones una tras otra', '按代表团依次放行', 'CON', 5),
  ('X21', 2, 'Posts at the junctions, keep exits and stairs free', 'Puestos en los cruces; salidas y escaleras libres', '路口设岗，保持出口和楼梯畅通', 'SEC', 5),
  ('X21', 3, 'Hold the next coaches at the parking place', 'Retener los siguientes autocares en el aparcamiento', '后续车辆在停车场等候', 'TRA', 5),
  ('X21', 4, 'Tell the secretary-general whether the start must wait', 'Informar al secretario general de si hay que esperar para empezar', '报秘书长是否推迟开会', 'GO', 10);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X22', 'VOTING', 'IV', 'ORG',
  'A new joint nomination arrives', 'Llega una nueva nominación conjunta', '收到代表联合提名',
  'Delegates hand in a joint nomination before the deadline.', 'Unos delegados presentan una nominación conjunta antes del plazo.', '代表在截止时间前提交联合提名。',
  'Nomination forms, list of signatures, threshold for this level, reserve ballots for a preliminary election.', 'Formularios de nominación, relación de firmas, mínimo exigido en este nivel, papeletas de reserva para una elección preliminar.', '提名表、联名名单、本级联名人数要求、预选备用选票。',
  'Fellow delegates, a further joint nomination has been received in time and in due form. The presidium will submit it to the delegations for deliberation.', 'Estimados delegados: se ha recibido en plazo y forma una nueva nominación conjunta. El presídium la someterá a la deliberación de las delegaciones.', '各位代表：大会收到符合规定的代表联合提名，主席团将提交各代表团酝酿讨论。',
  'Receiving desk → heads of organisation and motions → secretary-general → presidium → delegations', 'Mesa de recepción → responsables de organización y mociones → secretario general → presídium → delegaciones', '受理处→组织组、议案组组长→秘书长→主席团→各代表团',
  'The presidium has decided and the candidate lists are final.', 'El presídium ha decidido y las listas de candidatos son definitivas.', '主席团作出决定，候选人名单确定。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X22', 0, 'Receive with time and signature', 'Recibir con hora y firma', '登记受理时间并签收', 'MOT', 5),
  ('X22', 1, 'Verify signatures and eligibility against the roster', 'Verificar firmas y elegibilidad con la lista nominal', '对照名册核实联名和资格', 'ORG', 60),
  ('X22', 2, 'Convene the presidium', 'Reunir al presídium', '召集主席团会议', 'GO', 90),
  ('X22', 3, 'Prepare a preliminary election if candidates exceed the ratio', 'Preparar una elección preliminar si los candidatos superan la proporción', '候选人超过差额比例的，准备预选', 'ORG', 120),
  ('X22', 4, 'Print the changed lists, give them to the delegations', 'Imprimir las listas modificadas y darlas a las delegaciones', '印发调整后的名单', 'DOC', 150),
  ('X22', 5, 'Scrutineers who became candidates are replaced', 'Sustituir a los escrutadores que pasen a ser candidatos', '更换成为候选人的监票人', 'ORG', 150);

insert into contingency_usual (code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh) values ('X23', 'AFTER', 'III', 'PUB',
  'Media incident or false report', 'Incidente mediático o noticia falsa', '舆情事件或不实报道',
  'A report about the congress that is wrong or not released spreads in media or networks.', 'Una noticia sobre el congreso, falsa o no autorizada, se difunde en medios o redes.', '媒体或网络出现有关大会的不实或未经发布的消息。',
  'One spokesperson named, facts sheet, contacts of the newsrooms, press room, monitoring on duty.', 'Un único portavoz designado, hoja de datos, contactos de las redacciones, sala de prensa, seguimiento de guardia.', '唯一新闻发言人、事实口径材料、各媒体联系方式、新闻发布厅、舆情值守人员。',
  'Fellow delegates, a report about our congress is being spread that does not agree with the facts. Information is given by the spokesperson only; please refer every question there.', 'Estimados delegados: se difunde una noticia sobre nuestro congreso que no se ajusta a los hechos. Solo informa el portavoz; les ruego que le remitan todas las preguntas.', '各位代表：目前有关大会的某些报道与事实不符，请以新闻发言人发布的信息为准，有关询问请转新闻发言人答复。',
  'Monitoring → head of publicity → secretary-general → spokesperson → newsrooms', 'Seguimiento → responsable de prensa → secretario general → portavoz → redacciones', '舆情值守→宣传组组长→秘书长→新闻发言人→各媒体',
  'The correction is published and the spread goes down for two hours.', 'La rectificación está publicada y la difusión disminuye durante dos horas.', '更正已发布，传播热度连续两小时下降。');

insert into contingency_usual_step (code, position, action_en, action_es, action_zh, owner_group, within_minutes) values
  ('X23', 0, 'Save the report with time and source', 'Guardar la noticia con hora y fuente', '留存原文、时间和来源', 'PUB', 10),
  ('X23', 1, 'Establish the facts with the group concerned', 'Establecer los hechos con el grupo afectado', '会同有关工作组核实事实', 'GO', 30),
  ('X23', 2, 'Release of the wording by the secretary-general', 'Autorización del texto por el secretario general', '报秘书长审定口径', 'PUB', 45),
  ('X23', 3, 'Spokesperson publishes the correction', 'El portavoz publica la rectificación', '新闻发言人发布更正', 'PUB', 60),
  ('X23', 4, 'Ask newsrooms and platforms to correct or remove', 'Pedir a redacciones y plataformas que rectifiquen o retiren', '联系媒体和平台更正或删除', 'PUB', 90),
  ('X23', 5, 'Brief the liaison officers', 'Informar a los oficiales de enlace', '向各联络员通报情况', 'GO', 90);

-- congresses that were convened before; each has its groups
insert into contingency (congress_id, code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh, version)
select c.congress_id, u.code, u.phase, u.severity, u.lead_group, u.title_en, u.title_es, u.title_zh, u.trigger_en, u.trigger_es, u.trigger_zh, u.resources_en, u.resources_es, u.resources_zh, u.words_en, u.words_es, u.words_zh, u.told_en, u.told_es, u.told_zh, u.resume_en, u.resume_es, u.resume_zh, 0
  from (select distinct congress_id from congress_published_group) c cross join contingency_usual u;
insert into contingency_step (congress_id, code, position, action_en, action_es, action_zh, owner_group, within_minutes)
select c.congress_id, u.code, u.position, u.action_en, u.action_es, u.action_zh, u.owner_group, u.within_minutes
  from (select distinct congress_id from congress_published_group) c cross join contingency_usual_step u;
