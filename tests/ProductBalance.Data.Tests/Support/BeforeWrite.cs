using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProductBalance.Data.Tests.Support;

/// <summary>Does something once, right before the next transaction: what somebody else did, or a process that dies.</summary>
public sealed class BeforeWrite : DbTransactionInterceptor
{
    public Func<Task>? Act { get; set; }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        if (Act is { } act)
        {
            Act = null;
            await act();
        }

        return result;
    }
}
