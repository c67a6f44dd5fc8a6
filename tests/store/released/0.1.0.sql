BEGIN TRANSACTION;
CREATE TABLE case_event (
	case_id TEXT NOT NULL, 
	n INTEGER NOT NULL, 
	client_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	value TEXT, 
	restores INTEGER, 
	bank_version TEXT, 
	author TEXT, 
	at TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	PRIMARY KEY (case_id, n), 
	UNIQUE (case_id, kind, subject, version), 
	FOREIGN KEY(case_id) REFERENCES case_head (id), 
	UNIQUE (client_id)
);
INSERT INTO "case_event" VALUES('a57c9395e18f36852843e70ab72467d6',1,'w1','head','',1,'{"actuals":[],"bank_version":"1.0.0","buyers":[],"currency":"EUR","limits":{"budget":{"0-6":null,"12+":null,"6-12":null},"days_per_month":{"all":20.0},"parallel":6},"name":"Released","on":"2026-07-15","profile":{"connected_products":null,"country":null,"customers":[],"employees":null,"features":null,"markets":[],"nace":null,"offer_class":{},"revenue":null,"sites":[]},"rates":{},"spot_checks":{"questions":[],"seed":1},"synthetic":false}',NULL,'1.0.0','Kim','2026-07-15T08:00:02+00:00','e0fcbbc6f12d35aff2cbefacb8ebf01f9c297ce6a8d0123b8b9ca475f5bd859a');
INSERT INTO "case_event" VALUES('a57c9395e18f36852843e70ab72467d6',2,'w1:1','answer','erp.since',1,'{"at":null,"by":null,"comment":null,"confidence":null,"not_applicable":false,"question":"erp.since","reason":null,"unknown":false,"value":"2026-07-15"}',NULL,'1.0.0','Kim','2026-07-15T08:00:02+00:00','f82b1a3d0a3703c420619757a3c65f764189a128acd6491b862a20bb2114dfa4');
INSERT INTO "case_event" VALUES('a57c9395e18f36852843e70ab72467d6',3,'w1:2','file','a.csv',1,'{"hints":{"columns":{},"confirmed":{},"file":"a.csv","kind":null},"sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","size":1}',NULL,'1.0.0','Kim','2026-07-15T08:00:02+00:00','2da296a0f79310fab56e599b4808c7f7db2e6dd17527cd6d7c178c7e25f2e935');
INSERT INTO "case_event" VALUES('a57c9395e18f36852843e70ab72467d6',4,'w2','answer','origin.named',1,'{"at":"2026-07-15T08:00:03Z","by":"Kim","comment":null,"confidence":null,"not_applicable":false,"question":"origin.named","reason":"Pr\u00fcfung \u5ba1\u6838","unknown":false,"value":3.0}',NULL,'1.0.0','Kim','2026-07-15T08:00:03+00:00','4d00d086754c64f77414d77d7f84c51eebc1683604ee2d57456bea1e2adbca55');
INSERT INTO "case_event" VALUES('a57c9395e18f36852843e70ab72467d6',5,'w3','answer','origin.named',2,'{"at":"2026-07-15T08:00:04Z","by":"Jo","comment":null,"confidence":null,"not_applicable":false,"question":"origin.named","reason":null,"unknown":true,"value":null}',NULL,'1.0.0','Jo','2026-07-15T08:00:04+00:00','74a4fab72bbce2818e5768b528ff4bb714481cd9826346461cf7f4569aa54009');
CREATE TABLE case_head (
	id TEXT NOT NULL, 
	length INTEGER NOT NULL, 
	tip TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "case_head" VALUES('a57c9395e18f36852843e70ab72467d6',5,'74a4fab72bbce2818e5768b528ff4bb714481cd9826346461cf7f4569aa54009');
CREATE TABLE case_item (
	case_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	value TEXT, 
	PRIMARY KEY (case_id, kind, subject), 
	FOREIGN KEY(case_id) REFERENCES case_head (id)
);
INSERT INTO "case_item" VALUES('a57c9395e18f36852843e70ab72467d6','head','',1,'{"actuals":[],"bank_version":"1.0.0","buyers":[],"currency":"EUR","limits":{"budget":{"0-6":null,"12+":null,"6-12":null},"days_per_month":{"all":20.0},"parallel":6},"name":"Released","on":"2026-07-15","profile":{"connected_products":null,"country":null,"customers":[],"employees":null,"features":null,"markets":[],"nace":null,"offer_class":{},"revenue":null,"sites":[]},"rates":{},"spot_checks":{"questions":[],"seed":1},"synthetic":false}');
INSERT INTO "case_item" VALUES('a57c9395e18f36852843e70ab72467d6','answer','erp.since',1,'{"at":null,"by":null,"comment":null,"confidence":null,"not_applicable":false,"question":"erp.since","reason":null,"unknown":false,"value":"2026-07-15"}');
INSERT INTO "case_item" VALUES('a57c9395e18f36852843e70ab72467d6','file','a.csv',1,'{"hints":{"columns":{},"confirmed":{},"file":"a.csv","kind":null},"sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","size":1}');
INSERT INTO "case_item" VALUES('a57c9395e18f36852843e70ab72467d6','answer','origin.named',2,'{"at":"2026-07-15T08:00:04Z","by":"Jo","comment":null,"confidence":null,"not_applicable":false,"question":"origin.named","reason":null,"unknown":true,"value":null}');
CREATE TABLE store_schema (
	version INTEGER NOT NULL
);
INSERT INTO "store_schema" VALUES(1);
COMMIT;
