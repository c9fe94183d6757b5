using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>The connections of a product.</summary>
public sealed class ConnectionStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ConnectionInput> validator,
    ConnectionTokens tokens,
    SyncSignal signal,
    TimeProvider time
)
{
    private const int MostConnections = 10;

    /// <summary>Adds a connection, which is synchronised at once where it has a rhythm.</summary>
    /// <exception cref="DomainRuleException">The product has as many as it can have.</exception>
    public async Task<Connection> AddAsync(
        Actor actor,
        ProductId productId,
        ConnectionInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        Require(input, needsToken: true);
        await RequireRoomAsync(db, productId, cancellationToken);
        var now = Instants.Now(time);
        var connection = new Connection
        {
            Id = Guid.CreateVersion7(now),
            ProductId = productId,
            Settings = input.Settings,
            Token = tokens.Encrypt(input.Token),
            AuthorId = actor.UserId,
            AuthorName = actor.Name,
            CreatedAt = now,
            NextAt = FirstAt(input.Settings, now),
        };
        db.Connections.Add(connection);
        await CommitAsync(db, actor, connection, "added", cancellationToken);
        return connection;
    }

    /// <summary>Changes a connection, which acts for the actor from now on. One that selects other issues reads all anew.</summary>
    /// <param name="seen">The version that the form was filled with.</param>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    /// <exception cref="DomainRuleException">Somebody else changed it meanwhile.</exception>
    public async Task ChangeAsync(
        Actor actor,
        ProductId productId,
        Guid id,
        ConnectionInput input,
        Guid seen,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var connection = await FindAsync(db, productId, id, cancellationToken);
        ChangedMeanwhile.Require(connection.Version, seen, "this connection");
        Require(input, needsToken: !input.Settings.SignsInLike(connection.Settings));
        if (!input.Settings.SelectsLike(connection.Settings))
        {
            connection.Forget();
        }

        if (!input.Settings.KnowsIssuesOf(connection.Settings))
        {
            db.RemoveRange(
                await db.ConnectedItems.Where(item => item.ConnectionId == id).ToListAsync(cancellationToken)
            );
        }

        (connection.AuthorId, connection.AuthorName) = (actor.UserId, actor.Name);
        connection.Settings = input.Settings;
        connection.Token = input.Token.Length > 0 ? tokens.Encrypt(input.Token) : connection.Token;
        (connection.NextAt, connection.Failures) = (FirstAt(input.Settings, Instants.Now(time)), 0);
        await CommitAsync(db, actor, connection, "changed", cancellationToken);
    }

    /// <summary>Synchronises a connection as soon as a process has time.</summary>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    public async Task AskAsync(Actor actor, ProductId productId, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        await FindAsync(db, productId, id, cancellationToken);
        var now = Instants.Now(time);
        await db
            .Connections.Where(one => one.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NextAt, now), cancellationToken); // whoever is at it
        signal.Ask();
    }

    /// <summary>Removes a connection with its runs. Its items stay; they are not kept in step any more.</summary>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    public async Task RemoveAsync(Actor actor, ProductId productId, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var connection = await FindAsync(db, productId, id, cancellationToken);
        db.Connections.Remove(connection);
        await CommitAsync(db, actor, connection, "removed", cancellationToken);
    }

    /// <exception cref="NotFoundException">There is none of this id.</exception>
    internal static async Task<Connection> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await db.Connections.SingleOrDefaultAsync(one => one.Id == id && one.ProductId == productId, cancellationToken)
        ?? throw new NotFoundException("There is no such connection. Load the page again.");

    private static DateTimeOffset? FirstAt(ConnectionSettings settings, DateTimeOffset now) =>
        settings.Rhythm == SyncRhythm.Off ? null : now;

    // A kept token would go to wherever the new address leads.
    private void Require(ConnectionInput input, bool needsToken) =>
        Problems.ThrowIfAny(
            validator.Validate(input).Errors,
            needsToken && input.Token.Length == 0
                ? [new FieldProblem("token", "Paste a token for this address and account.")]
                : []
        );

    private static async Task RequireRoomAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        if (await db.Connections.CountAsync(one => one.ProductId == productId, cancellationToken) >= MostConnections)
        {
            throw new DomainRuleException(
                "too-many-connections",
                $"A product has at most {MostConnections} connections. Remove one that nobody needs."
            );
        }
    }

    private async Task<BalanceDbContext> OpenAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        return db;
    }

    private async Task CommitAsync(
        BalanceDbContext db,
        Actor actor,
        Connection connection,
        string what,
        CancellationToken cancellationToken
    )
    {
        var subject = $"Connection to {connection.Settings.Name} {what}";
        var change = new Change(actor, ChangeKinds.ConnectionsChanged, connection.ProductId, subject);
        await writer.CommitAsync(db, change, cancellationToken);
        signal.Ask();
    }
}
