using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Sample;

/// <summary>Prepares, holds and publishes the reviews of the sample's sprints by the stores that people use.</summary>
public sealed class SampleReviewWriter(ReviewStore reviews, ReviewPublicationStore publications)
{
    /// <param name="company">The company.</param>
    /// <param name="productId">Its product.</param>
    /// <param name="numbers">The items by their local keys.</param>
    /// <param name="manager">Who does it.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async Task WriteAsync(
        SampleCompany company,
        ProductId productId,
        IReadOnlyDictionary<string, int> numbers,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        for (var sprint = 1; sprint <= company.Sprints.Count; sprint++)
        {
            if (company.Sprints[sprint - 1].Review is not { } review)
            {
                continue;
            }

            await reviews.WriteNoteAsync(manager, productId, sprint, new(review.Note, Seen: ""), cancellationToken);
            foreach (var text in review.Texts)
            {
                var input = new ReviewTextInput { Sentence = text.Sentence, Link = text.Link };
                await reviews.WriteAsync(manager, productId, sprint, numbers[text.Item], input, cancellationToken);
            }

            int[] order = [.. review.Texts.Select(text => numbers[text.Item])];
            await reviews.ArrangeAsync(manager, productId, sprint, order, cancellationToken);
            await reviews.HoldAsync(manager, productId, sprint, cancellationToken);
            await publications.PublishAsync(manager, productId, sprint, Audience.Anyone, cancellationToken);
        }
    }
}
