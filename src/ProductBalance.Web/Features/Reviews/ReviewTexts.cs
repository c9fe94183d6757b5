using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Web.Features.Reviews;

/// <summary>What is prepared for an item, as a form begins with it.</summary>
internal static class ReviewTexts
{
    /// <summary>The input that would change nothing.</summary>
    public static ReviewTextInput InputOf(ReviewText? text) =>
        text is null
            ? new()
            : new()
            {
                Sentence = text.Sentence,
                Link = text.Link,
                Alt = text.Picture?.Alt,
                IsHidden = text.IsHidden,
                Version = text.Version,
            };
}
