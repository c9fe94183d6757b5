using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Reviews;
using ProductBalance.Domain.Reviews.Pictures;

namespace ProductBalance.Data.Reviews;

/// <summary>What the preparation of an item must keep to.</summary>
public sealed class ReviewTextInputValidator : AbstractValidator<ReviewTextInput>
{
    public ReviewTextInputValidator()
    {
        RuleFor(input => input.Sentence)
            .AtMost(ReviewText.SentenceMaxLength)
            .Storable()
            .OverridePropertyName("sentence");
        RuleFor(input => input.Link)
            .AtMost(ReviewText.LinkMaxLength)
            .Storable()
            .Must(link => string.IsNullOrWhiteSpace(link) || IsSecure(link.Trim()))
            .WithMessage("A link begins with https:// and names a site. Copy it from the browser's address line.")
            .OverridePropertyName("link");
        RuleFor(input => input.Alt).AtMost(ReviewPicture.AltMaxLength).Storable().OverridePropertyName("alt");
        RuleFor(input => input.Picture)
            .Cascade(CascadeMode.Stop)
            .Must(picture => picture is not { Length: > PictureFormats.MaxBytes })
            .WithMessage("This picture has more than 2 MB. Make it smaller, or save it as WebP or JPEG.")
            .Must(picture => picture is null || PictureFormats.Of(picture) is not null)
            .WithMessage("This is no PNG, JPEG or WebP picture. Save it as one of these and choose it again.")
            .Must(picture => picture is null || PictureCleaning.Clean(picture) is not null)
            .WithMessage("This picture breaks off or is damaged. Save it anew and choose it again.")
            .OverridePropertyName("picture");
    }

    private static bool IsSecure(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.UserInfo.Length == 0;
}
