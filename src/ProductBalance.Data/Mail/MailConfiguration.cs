using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Data.Access;
using ProductBalance.Data.Json;

namespace ProductBalance.Data.Mail;

internal sealed class MailPreferenceConfiguration : IEntityTypeConfiguration<MailPreference>
{
    public void Configure(EntityTypeBuilder<MailPreference> builder)
    {
        builder.HasKey(preference => preference.UserId);
        builder.Property(preference => preference.Address).HasMaxLength(MailPreference.AddressMaxLength);
        builder.Property(preference => preference.Terms).AsJson();
        builder.Property(preference => preference.LastMailAt).IsConcurrencyToken();
        builder.HasOne<AppUser>().WithOne().HasForeignKey<MailPreference>(preference => preference.UserId);
    }
}

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.Property(mail => mail.NextAt).IsConcurrencyToken(); // of two processes, one sends
        builder.HasOne<AppUser>().WithMany().HasForeignKey(mail => mail.UserId);
        builder.HasIndex(mail => mail.NextAt); // what is to be sent now
    }
}
