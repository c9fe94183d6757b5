using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Sample;

/// <summary>Puts the sample's items on wait by the store that people use, on the days on which they would have done it.</summary>
public sealed class SampleWaitWriter(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    BacklogStore backlog,
    IValidator<WaitTerms> termsValidator,
    IValidator<WaitDayInput> dayValidator,
    TimeProvider time
)
{
    public Task WriteAsync(
        Actor by,
        ProductId productId,
        int number,
        SampleWait wait,
        DateOnly today,
        CancellationToken cancellationToken
    ) => StoreOf(wait.SinceDaysAgo).PutAsync(by, productId, number, wait.TermsOn(today), cancellationToken);

    private WaitStore StoreOf(int daysAgo) =>
        new(contexts, guard, writer, backlog, termsValidator, dayValidator, new PastClock(time, daysAgo));
}
