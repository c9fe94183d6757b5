using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Connections;

internal sealed class ConnectionConfiguration : IEntityTypeConfiguration<Connection>
{
    public void Configure(EntityTypeBuilder<Connection> builder)
    {
        builder.Property(connection => connection.Settings).AsJson();
        builder.Property(connection => connection.TakenUntil).IsConcurrencyToken(); // of two processes, one runs
        builder.Ignore(connection => connection.Actor);
        builder.HasOne<Product>().WithMany().HasForeignKey(connection => connection.ProductId);
        builder.HasIndex(connection => connection.NextAt); // what is to be synchronised now
    }
}

internal sealed class ConnectedItemConfiguration : IEntityTypeConfiguration<ConnectedItem>
{
    public void Configure(EntityTypeBuilder<ConnectedItem> builder)
    {
        builder.HasKey(item => new { item.ConnectionId, item.ItemId });
        builder.Property(item => item.IssueKey).HasMaxLength(BacklogItem.ExternalKeyMaxLength);
        builder.Property(item => item.Problem).HasMaxLength(ConnectedItem.ProblemMaxLength);
        builder.HasOne<Connection>().WithMany().HasForeignKey(item => item.ConnectionId);
        builder.HasOne<BacklogItem>().WithMany().HasForeignKey(item => item.ItemId);
    }
}

internal sealed class ConnectionRunConfiguration : IEntityTypeConfiguration<ConnectionRun>
{
    public void Configure(EntityTypeBuilder<ConnectionRun> builder)
    {
        builder.Property(run => run.Sentences).AsJson();
        builder.HasOne<Connection>().WithMany().HasForeignKey(run => run.ConnectionId);
        builder.HasIndex(run => new { run.ConnectionId, run.Id }); // the runs of a connection, newest first
    }
}
