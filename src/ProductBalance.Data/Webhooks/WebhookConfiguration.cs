using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Webhooks;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.Property(webhook => webhook.Address).HasMaxLength(Webhook.AddressMaxLength);
        builder.Property(webhook => webhook.Events).AsJson();
        builder.HasOne<Product>().WithMany().HasForeignKey(webhook => webhook.ProductId);
    }
}

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.Property(delivery => delivery.Event).HasMaxLength(40);
        builder.Property(delivery => delivery.NextAt).IsConcurrencyToken(); // of two processes, one sends
        builder.HasOne(delivery => delivery.Webhook).WithMany().HasForeignKey(delivery => delivery.WebhookId);
        builder.HasMany(delivery => delivery.Attempts).WithOne().HasForeignKey(attempt => attempt.DeliveryId);
        builder.HasIndex(delivery => delivery.NextAt); // what is to be sent now
        builder.HasIndex(delivery => new { delivery.WebhookId, delivery.CreatedAt }); // the log of a webhook
    }
}

internal sealed class WebhookAttemptConfiguration : IEntityTypeConfiguration<WebhookAttempt>
{
    public void Configure(EntityTypeBuilder<WebhookAttempt> builder) =>
        builder.Property(attempt => attempt.Answer).HasMaxLength(WebhookAttempt.AnswerMaxLength);
}
