"""人脉教练: teaches one lesson on networking over Telegram and sees it through to a contacted person."""
