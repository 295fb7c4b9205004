-- What every store holds beside its fact tables. The fact tables and their code tables follow from the contracts.

-- How far into the journal each port has come.
CREATE TABLE applied (
    port     VARCHAR NOT NULL,
    sequence BIGINT  NOT NULL
);

-- The form of a fact table: where a contract has another one, the store is made anew from the archive.
CREATE TABLE shape (
    dataset VARCHAR NOT NULL,
    form    VARCHAR NOT NULL
);

-- The rows of one upload within one slice. Of the batches of a slice that are there at an entry of the journal (sequence at
-- or before it, withdrawn after it), the latest counts; so what counted at any earlier entry can be asked again.
CREATE TABLE batch (
    id        INTEGER NOT NULL,
    dataset   VARCHAR NOT NULL,
    upload    VARCHAR NOT NULL,
    slice     VARCHAR NOT NULL,
    sequence  BIGINT  NOT NULL,
    withdrawn BIGINT  NOT NULL,
    row_count BIGINT  NOT NULL
);
