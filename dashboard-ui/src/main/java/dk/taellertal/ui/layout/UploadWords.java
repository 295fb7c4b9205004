package dk.taellertal.ui.layout;

import com.vaadin.flow.component.upload.UploadI18N;
import dk.taellertal.core.text.Texts;

/** The upload field's own words. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N in(Texts texts) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(texts.of("upload.drop")).setMany(texts.of("upload.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(texts.of("upload.choose")).setMany(texts.of("upload.choose")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(texts.of("upload.tooMany"))
                .setFileIsTooBig(texts.of("upload.tooBig"))
                .setIncorrectFileType(texts.of("upload.wrongType")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.of("upload.connecting"))
                        .setStalled(texts.of("upload.stalled"))
                        .setProcessing(texts.of("upload.processing"))
                        .setHeld(texts.of("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.of("upload.remaining"))
                        .setUnknown(texts.of("upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texts.of("upload.failed"))
                        .setUnexpectedServerError(texts.of("upload.failed"))
                        .setForbidden(texts.of("upload.forbidden"))));
        return words;
    }
}
